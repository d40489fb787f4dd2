/// One line, as character recognition gives it: an EPCI, a conseiller numérique.
let uneLigne = """
  COMMUNAUTE DE COMMUNES DES TROIS VALLONS EXTRAIT DU REGISTRE DES DELIBERATIONS DU CONSEIL \
  COMMUNAUTAIRE Séance du 8 avril 2021 L'an 2021, le 8 avril à 18 heures, le conseil \
  communautaire s'est réuni en visioconférence, sous la présidence de M. Basile ROUVRAY, \
  Président. Nombre de conseillers en exercice : 24 Présents : 4 Votants : 6 Convocation du \
  1er avril 2021 Étaient présents : Mmes Agathe NOIRET, Ingrid SAUVAGE et MM. Basile ROUVRAY, \
  Noé TILLIER. Absents excusés : Mme Flore AMIOT ayant donné pouvoir à Mme Agathe NOIRET, \
  M. Ivan DORLET ayant donné procuration à M. Noé TILLIER, Mme Lise BERTHOUD. \
  Madame Ingrid SAUVAGE est désignée secrétaire de séance. \
  DELIBERATION N° 2021-27 Objet : Recrutement de deux conseillers numériques \
  Monsieur le Président expose que le dispositif Conseiller numérique permet d'accompagner les \
  habitants. L'État verse une aide de 42 500 euros sur deux ans par poste. Le coût de la \
  formation est intégralement financé par l'État. Les conseillers numériques travaillent à temps \
  complet, leurs ateliers sont gratuits. La tenue est fournie par l'État. La communauté de \
  communes agit en partenariat avec la commune de Brévans et le département du Jura. La \
  communauté de communes s'engage à : - recruter les conseillers avant le 30 juin 2021 ; - les \
  laisser suivre la formation initiale ; - signer la convention avec le préfet ; - fournir un \
  ordinateur portable. Après en avoir délibéré, le conseil communautaire, à la majorité (POUR : 5 \
  CONTRE : 0 ABSTENTION : 1), APPROUVE le recrutement et AUTORISE le Président à signer. Pour \
  extrait conforme, Le Président, Basile ROUVRAY
  """
