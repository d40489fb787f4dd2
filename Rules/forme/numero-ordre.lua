-- Le numéro est propre à chaque délibération de l'année ; la séance seule n'en montre qu'une part.

-- Le dernier nombre du numéro : « 2021_034 » a le rang 34.
local function rang(numero)
  return math.tointeger((string.match(numero, "(%d+)%D*$")))
end

return regle {
  id = "numero-ordre",
  titre = "Délibérations numérotées dans l'ordre",
  articles = { "CGCT R2121-9" },
  gravite = "avertissement",
  portee = "seance",

  champ = function(seance)
    for _, d in ipairs(seance.deliberations) do
      if connu(d, "numero") then return true end
    end
    return sans_objet "le document ne donne pas de numéro"
  end,

  controle = function(seance)
    local vus, dernier = {}, nil
    for _, d in ipairs(seance.deliberations) do
      if connu(d, "numero") then
        local autre = vus[d.numero]
        if autre then
          return manquement { "Deux délibérations portent le numéro {numero}.", numero = d.numero,
            montre = { { autre, "numero" }, { d, "numero" } },
            remede = "Renumérotez-les dans le registre." }
        end
        vus[d.numero] = d
        local n = rang(d.numero)
        if n and dernier and n < dernier then
          return manquement { "Le numéro {numero} vient après un numéro plus grand.",
            numero = d.numero, gravite = "information", montre = { { d, "numero" } },
            remede = "Vérifiez la numérotation du registre." }
        end
        dernier = n or dernier
      end
    end
    local n = 0
    for _ in pairs(vus) do n = n + 1 end
    return conforme { "{n|numéro|numéros}", n = n }
  end,
}
