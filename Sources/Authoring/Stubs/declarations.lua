---@meta

---@alias Gravite "nullite"|"irregularite"|"avertissement"|"information"
---@alias Resultat "conforme"|"manquement"|"indetermine"|"sans_objet"|"erreur"
---@alias Scalaire boolean|integer|number|string

--- Ce qu'un fichier de règle déclare.
---@class DeclarationRegle
---@field id string le nom de la règle : celui du fichier, sans « .lua »
---@field titre string ce que la règle vérifie, en une ligne
---@field articles string[] les articles, tels qu'on les cite : "CGCT L2121-17"
---@field gravite Gravite le poids habituel d'un manquement
---@field portee "seance"|"deliberation" ce que la règle juge : la séance, ou chaque point
---@field champ? function rend vrai quand la règle s'applique ; un fait inconnu vaut « non »
---@field controle function rend l'issue : controle(seance, p), ou controle(d, seance, p)
---@field registre? FenetreRegistre elle reçoit aussi le registre : controle(seance, p, registre)
---@field en_vigueur? Periode les jours où la règle s'applique ; tous par défaut
---@field a_verifier? boolean aucune seconde source : un manquement pèse au plus un avertissement

--- Des jours, bornes comprises.
---@class Periode
---@field du? string premier jour, AAAA-MM-JJ
---@field au? string dernier jour, AAAA-MM-JJ

--- Les autres séances de l'assemblée qu'une règle regarde, autour de celle qu'elle juge.
---@class FenetreRegistre
---@field mois integer combien de mois avant la séance ; le jour de la séance compris
---@field mois_apres? integer combien de mois après elle ; aucun par défaut
---@field facultatif? boolean la règle juge aussi sans registre : « registre » vaut alors nil

--- Ce qu'une issue porte avec sa phrase.
---@class DonneesIssue
---@field [1] string la phrase ; les accolades prennent les valeurs données à côté d'elle
---@field remede? string ce qu'il faut faire, sous le constat
---@field gravite? Gravite celle de ce manquement, quand elle n'est pas celle de la règle
---@field montre? any[][] les faits à citer du texte : { { seance, "date" } }
---@field manque? any[][] les faits à demander, pour « indetermine » : { { seance, "date" } }
---@field [string] any une valeur de la phrase, par son nom

--- Ce que rendent « conforme », « manquement », « sans_objet » et « indetermine ».
---@class Issue
---@field gravite? Gravite celle que porte l'issue
---@field message string la phrase complète

--- Une personne et toutes les places que les listes lui donnent.
---@class EntreePersonne
---@field membre Membre sa première place
---@field entrees? any[][] ses places, comme « montre » les attend, quand elle en a plusieurs
---@field presences table<string, boolean> les listes où elle figure
---@field bouge boolean elle arrive ou part en cours de séance

--- Une personne et le nombre d'éléments qui la désignent.
---@class GroupePersonne
---@field personne Personne
---@field nombre integer le nombre d'éléments

--- Un chiffre ou un texte de la loi, avec ses dates.
---@class DeclarationParametre
---@field nom string un groupe, un point, un nom : "quorum.fraction"
---@field titre string ce que le paramètre est, en une ligne
---@field unite? string son unité
---@field valeurs ValeurDatee[] les valeurs par période, qui ne se chevauchent pas
---@field hors_fenetre? Scalaire ce qu'il vaut hors de toute période, ou "sans_objet"

--- Une valeur, sa période et le texte qui la fixe.
---@class ValeurDatee
---@field du string premier jour, AAAA-MM-JJ
---@field au? string dernier jour ; absent tant que la valeur est en vigueur
---@field publie? string jour de publication, quand ce n'est pas le premier jour
---@field du_incertain? boolean le premier jour n'est pas sûr : deux lectures à 60 jours près
---@field au_incertain? boolean le dernier jour n'est pas sûr : deux lectures à 60 jours près
---@field valeur? Scalaire la valeur ; "1/3", ou ">1/2" pour une fraction à dépasser
---@field source? string le texte qui la fixe : "Loi 2020-1379 art. 6 IV"
---@field lien? string l'adresse du texte, https://…
---@field verifie_le? string jour où la valeur a été relue, AAAA-MM-JJ
---@field a_verifier? boolean aucune seconde source ne la confirme
---@field conteste? any[][] des lectures qui s'opposent : { { 3, "texte" }, { 5, "autre" } }
---@field par_population? TranchePopulation[] une valeur par tranche de population, croissantes
---@field par_assemblee? table<string, ValeurDatee> par type d'assemblée ; « autre » : les autres

--- La valeur d'une tranche de population.
---@class TranchePopulation
---@field jusqua? integer dernière population de la tranche ; absent pour la dernière
---@field valeur Scalaire la valeur
---@field source string le texte qui la fixe
---@field lien? string l'adresse du texte, https://…
---@field verifie_le? string jour où la valeur a été relue, AAAA-MM-JJ
---@field a_verifier? boolean aucune seconde source ne la confirme

--- Une fonction qui lit les paramètres de son groupe.
---@class DeclarationCalcul
---@field nom string un groupe, un point, un nom : "quorum.requis"
---@field titre? string ce que la fonction calcule
---@field fonction function reçoit le groupe, puis ce que la règle lui donne

--- Un essai : une séance, et le verdict attendu. Tout champ de la séance peut être donné par son
--- nom ; le reste est une séance régulière.
---@class DeclarationEssai
---@field [1] string le titre de l'essai
---@field attend Resultat|table<string, Resultat> l'issue attendue ; avec aux_bornes, par valeur
---@field gravite? Gravite la gravité attendue
---@field message? string un morceau du message attendu
---@field message_sans? string ce que le message ne doit pas dire
---@field remede? string un morceau du remède attendu
---@field manque? string[] les faits qui doivent manquer, par leur chemin
---@field date? string jour de la séance ; 2024-03-12 par défaut
---@field presents? integer nombre de membres présents
---@field procurations? integer|table[] nombre de pouvoirs réguliers, ou les pouvoirs
---@field en_exercice? integer membres en exercice ; 15 par défaut
---@field effectif_legal? integer effectif légal ; celui en exercice par défaut
---@field population? integer population ; 1 300 par défaut
---@field deliberation? table ce que dit le seul point de la séance
---@field vote? table le vote du seul point
---@field inconnu? string[] les faits que le document tait : { "assemblee.population" }
---@field point? integer le rang du point jugé, à partir de 1
---@field pour_chaque? table un cas par valeur, { presents = { 7, 8 } }, ou par table d'une liste
---@field aux_bornes? string un cas au premier et au dernier jour de chaque période du paramètre
---@field registre? table[] les autres séances, chacune comme un essai, avec sa date
---@field document? string la séance d'un document, par son chemin depuis le fichier d'essais
---@field [string] any tout autre champ de la séance

--- Ce que la règle doit tenir sur toute séance, ou d'une séance à la même changée. Les séances sont
--- tirées au sort, plausibles ou bizarres, souvent aux bornes des périodes et des tranches. Du
--- moins grave au plus grave, pour "pas_pire" : conforme ou sans objet, indéterminé, puis les
--- manquements par gravité ; "le_meme" veut la même issue et la même gravité.
---@class DeclarationPropriete
---@field [1] string le titre de la propriété
---@field attend string|string[] les issues admises ; avec change, aussi "pas_pire" ou "le_meme"
---@field change? string|Changement le nom d'un changement, ou une table qui dit combien
---@field avec? table ce que disent toutes les séances, comme dans un essai
---@field quand? function quand(seance, p) rend vrai si la séance convient ; inconnu vaut « non »

--- Ce qui change d'une séance à l'autre. Une séance où le changement ne se peut pas, ou ne se
--- verrait pas, est laissée de côté.
---@class Changement
---@field un_present_de_plus? integer combien d'excusés deviennent présents
---@field un_present_de_moins? integer combien de présents deviennent excusés
---@field une_procuration_de_plus? integer combien d'absents de plus donnent pouvoir à un présent
---@field une_procuration_de_moins? integer combien de pouvoirs ne sont plus donnés, du dernier
---@field convocation_plus_tot? integer de combien de jours la convocation part plus tôt
---@field convocation_plus_tard? integer de combien de jours la convocation part plus tard
---@field [string] any tout champ d'un essai, qui prend cette valeur ; « inconnu » s'ajoute
