-- C'est le registre que signent le maire et le secrétaire, tous les présents avant juillet 2022.
-- L'extrait n'en porte souvent que la signature du maire : elle ne dit pas qui a signé le registre.

local function signe(d, personne)
  for _, signataire in ipairs(d.signatures) do
    if meme_personne(signataire, personne) then return true end
  end
  return false
end

return regle {
  id = "signatures",
  titre = "Délibération signée au registre",
  articles = { "CGCT L2121-23", "CGCT R2121-9" },
  gravite = "avertissement",
  portee = "deliberation",

  champ = function(d)
    if connu(d, "signatures") then return true end
    return sans_objet "le document ne donne pas les signatures"
  end,

  controle = function(d, seance, p)
    if #d.signatures == 0 then
      return manquement { "Aucune signature.", montre = { { d, "signatures" } },
        remede = p.registre.maire_et_secretaire
          and "Faites signer le registre par le maire et le secrétaire de séance."
          or "Faites signer le registre par les membres présents." }
    end
    if p.registre.maire_et_secretaire and connu(seance, "president")
      and connu(seance, "secretaire") and signe(d, seance.president)
      and signe(d, seance.secretaire) then
      return conforme { "{president} et {secretaire} ont signé", president = seance.president,
        secretaire = seance.secretaire }
    end
    return sans_objet "le registre n'est pas joint : l'extrait ne dit pas qui l'a signé"
  end,
}
