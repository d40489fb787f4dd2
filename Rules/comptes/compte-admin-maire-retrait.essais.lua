local function compte(champs)
  champs.nature = champs.nature or "compte_administratif"
  return champs
end

return essais {
  { "Le maire a voté", deliberation = compte { maire_vote = true }, attend = "manquement",
    gravite = "nullite", message = "Le maire a pris part au vote du compte.",
    remede = "revotez" },
  { "Compte financier unique",
    deliberation = compte { maire_vote = true, nature = "compte_financier_unique" },
    attend = "manquement" },
  { "Le maire est sorti et n'est pas compté", presents = 12,
    deliberation = compte { sorties = { "Abadie" } },
    vote = { pour = 11, contre = 0, abstentions = 0 }, attend = "conforme",
    message = "Abadie, maire, n'a pas voté" },
  { "Le maire est sorti, mais compté", presents = 12,
    deliberation = compte { sorties = { "Abadie" } },
    vote = { pour = 12, contre = 0, abstentions = 0 }, attend = "manquement",
    message = "12 votants pour 11 sans le maire : il a été compté." },
  { "Le maire ne vote pas, dit le document", presents = 12,
    deliberation = compte { maire_vote = false }, pour_chaque = {
      { vote = { pour = 11, contre = 0, abstentions = 0 }, attend = "conforme" },
      { vote = { pour = 12, contre = 0, abstentions = 0 }, attend = "manquement" },
    } },
  { "Nombre de votants imprimé", presents = 12, deliberation = compte { sorties = { "Abadie" } },
    pour_chaque = {
      { vote = { votants = 11 }, attend = "conforme" },
      { vote = { votants = 12 }, attend = "manquement" },
    }, inconnu = { "deliberations[0].vote.pour" } },
  { "Rien ne dit qu'il est sorti", presents = 12, deliberation = compte {}, pour_chaque = {
      { vote = { pour = 11, contre = 0, abstentions = 0 } },
      { inconnu = { "deliberations[0].vote.pour" } },
      { inconnu = { "deliberations[0].vote.contre" } },
      { inconnu = { "deliberations[0].vote.abstentions" } },
      { vote = { pour = 11, contre = 1, abstentions = 1 },
        inconnu = { "procurations" } },
    }, attend = "indetermine", message = "ne dit pas qu'Abadie, maire, s'est retiré",
    manque = { "deliberations[0].maire_vote" } },
  { "Un autre est sorti", presents = 12, deliberation = compte { sorties = { "Bertin" } },
    vote = { pour = 10, contre = 0, abstentions = 0 },
    attend = "indetermine", manque = { "deliberations[0].maire_vote" } },
  { "Rien ne le dit, mais il est compté", presents = 12, deliberation = compte {},
    vote = { pour = 11, contre = 0, abstentions = 1 }, attend = "manquement" },
  { "Le maire absent", en_exercice = 2, attend = "conforme", message = "n'était pas présent",
    membres = { { nom = "Abadie", qualite = "maire", presence = "excuse" },
      { nom = "Bertin", presence = "present" } }, deliberation = compte {} },
  { "Maire inconnu", en_exercice = 1, membres = { { nom = "Abadie", presence = "present" } },
    deliberation = compte {}, attend = "indetermine" },
  { "Une affaire ordinaire", attend = "sans_objet", message = "n'arrête pas un compte",
    pour_chaque = { { deliberation = { nature = "ordinaire" } }, { presents = 12 } } },
}
