/// Another order of the lines, one name a line, powers as « X à Y ».
let listesVerticales = """
  RÉPUBLIQUE FRANÇAISE
  Département du Jura
  39230 VAL-SUR-TILLE

  EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS
  DU CONSEIL MUNICIPAL DE VAL-SUR-TILLE

  Objet : Adhésion au groupement d’achat d’énergie
  Délibération n° 12/2022

  Convocation adressée le 8 mars 2022
  Date d’affichage : 09.03.2022
  Nombre de conseillers : 11
  Membres en exercice : dix
  Votants : 9

  Séance ordinaire du lundi 14 mars 2022 à 18h30

  Le conseil municipal de Val-sur-Tille, légalement convoqué, s’est réuni à la salle polyvalente, \
  sous la présidence de Mme Odette BRANCION, maire.

  Étaient présents :
  - Mme Odette BRANCION, maire
  - M. Luc PERRENOT, 1er adjoint
  - Mme Anne-Lise de MONTREUX, 2ème adjointe
  - M. Émile LE GUENN (arrivé à 18 h 50)
  - Mme Fatou N’DIAYE, conseillère déléguée
  - M. Hugo D’ARBOIS
  - M. Paul VAN DEN BERG

  Pouvoirs :
  Mme Jeanne VILLARD à M. Luc PERRENOT
  M. Aimé COURBET à Mme le Maire

  Absents excusés : néant
  Absent non excusé : M. Régis TISSERAND

  Mme Fatou N’DIAYE a été élue secrétaire de séance.

  Vu le code de l’énergie, et notamment son article L. 337-7 ;
  Vu l’avis de la commission des finances du 3 mars 2022,

  Considérant que la commune achète seule son électricité ;

  Après en avoir délibéré, le conseil municipal, à l’unanimité :
  - DÉCIDE d’adhérer au groupement ;
  - AUTORISE Mme le Maire à signer l’acte d’adhésion.

  Ainsi fait et délibéré, les jour, mois et an que dessus.
  Le Maire,
  Odette BRANCION
  """
