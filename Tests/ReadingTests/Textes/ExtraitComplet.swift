/// NOM Prénom, counts in a table, dates in words, votes in numbers, stamps and signatures.
let extraitComplet = """
  Envoyé en préfecture le 29/06/2023
  Reçu en préfecture le 30/06/2023
  Publié le 03/07/2023
  ID : 058-215801234-20230626-2023_041-DE

  COMMUNE DE LORMEAU-LES-BOIS
  DÉPARTEMENT DE LA NIÈVRE

  Nombre de membres

  Afférents au conseil municipal | En exercice | Qui ont pris part à la délibération
  15 | 14 | 13

  Date de la convocation : dix-neuf juin deux mille vingt-trois
  Date d’affichage : 19 juin 2023

  L’an deux mille vingt-trois, le vingt-six juin, à vingt heures trente, le conseil municipal de \
  la commune de Lormeau-les-Bois s’est réuni au foyer rural, en session extraordinaire, sous la \
  présidence de Monsieur GIRARDIN Étienne, Maire.

  Présents : MM. GIRARDIN Étienne, DE LA TOUR Paul, NOËL Jean-Marc, ŒUVRARD Loïc,
  Mmes BOURGEOIS Claire, SAINT-AUBIN Marie, LEFÈVRE Inès, PETIT Anna ; M. ROY Karl, M. LY Tuan,
  Mme BLANC Zoé

  Absents ayant donné pouvoir : Mme COSTE Rose a donné pouvoir à Mme BOURGEOIS Claire ;
  M. ADAM Guy a donné pouvoir à M. GIRARDIN Étienne
  Absents excusés : M. FAIVRE Yves
  Secrétaire de séance : Mme LEFÈVRE Inès

  N° 2023_041
  OBJET : Création d’un emploi permanent d’agent d’entretien
  à temps non complet

  Monsieur le Maire expose au conseil les besoins du service.

  Vu le code général de la fonction publique ;
  Considérant que la charge de travail a crû,

  Le conseil municipal, après en avoir délibéré, par 11 voix pour, 1 voix contre et 1 abstention,
  DÉCIDE :
  Article 1er : de créer un emploi d’adjoint technique à raison de 20 heures par semaine ;
  Article 2 : d’inscrire les crédits au budget.

  La présente délibération peut faire l’objet d’un recours devant le tribunal administratif de
  Dijon dans un délai de deux mois à compter de sa publication.

  Fait et délibéré en mairie, les jour, mois et an susdits.
  Pour extrait conforme,
  Le Maire,                         La secrétaire de séance,
  Étienne GIRARDIN                  Inès LEFÈVRE
  """
