-- La délégation dessaisit le conseil tant qu'il ne l'a pas reprise ; le transfert dessaisit la
-- commune. Les mots de l'objet ne suffisent pas à conclure : la règle demande de vérifier.

local function evoquee(matieres, objet)
  for _, matiere in ipairs(matieres) do
    if evoque(objet, matiere) then return matiere end
  end
end

return regle {
  id = "competence",
  titre = "Le conseil est compétent",
  articles = { "CGCT L2121-29", "CGCT L2122-22" },
  gravite = "avertissement",
  portee = "deliberation",

  champ = function(d, seance)
    local a = seance.assemblee
    if not connu(a, "delegations") and not connu(a, "competences_transferees") then
      return sans_objet "ni les délégations ni les compétences transférées ne sont jointes"
    end
    if evoque(d.objet, "délégation") or evoque(d.objet, "transfert") then
      return sans_objet "ce point porte sur les compétences elles-mêmes"
    end
    return true
  end,

  controle = function(d, seance)
    local a = seance.assemblee
    local deleguee = connu(a, "delegations") and evoquee(a.delegations, d.objet)
    if deleguee then
      return manquement { "Compétence à vérifier : « {matiere} » est déléguée au maire.",
        matiere = deleguee, montre = { { d, "objet" } },
        remede = "Laissez le maire décider, ou reprenez d'abord la délégation." }
    end
    local transferee = connu(a, "competences_transferees")
      and evoquee(a.competences_transferees, d.objet)
    if transferee then
      return manquement { "Compétence à vérifier : « {matiere} » est transférée à "
        .. "l'intercommunalité.", matiere = transferee, montre = { { d, "objet" } },
        remede = "Vérifiez dans les statuts ce qui reste à la commune." }
    end
    return conforme "l'objet n'évoque aucune matière déléguée ou transférée"
  end,
}
