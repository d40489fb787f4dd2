-- Le numéro est propre à chaque délibération de l'année ; la séance seule n'en montre qu'une part,
-- le registre montre les autres. Un nombre seul (« 3 ») repart souvent à chaque séance : il n'est
-- comparé qu'à ceux de la sienne.

-- Ce qui précède le dernier nombre, et ce nombre : « 2021_034 » donne « 2021_ » et 34.
local function parties(numero)
  local debut, n = string.match(numero, "^(.-)(%d+)%D*$")
  return debut, math.tointeger(n)
end

local function est_annuel(numero)
  return not string.find(numero, "^%D*%d?%d?%d?$")
end

-- Les numéros des séances précédentes de l'année, et le plus grand de chaque forme.
local function de_l_annee(seance, registre)
  local vus, plus_grands = {}, {}
  for jour, actes in seances_precedentes(registre, seance.date) do
    if jour < string.sub(seance.date, 1, 4) then break end -- équivalent : l'année n'est pas un jour
    for _, acte in ipairs(actes) do
      for _, d in ipairs(connu(acte, "deliberations") and acte.deliberations or {}) do
        if connu(d, "numero") then
          local debut, n = parties(d.numero)
          vus[d.numero] = { jour = jour, d = d }
          if n and (not plus_grands[debut] or n > plus_grands[debut].n) then
            plus_grands[debut] = { n = n, jour = jour, d = d }
          end
        end
      end
    end
  end
  return vus, plus_grands
end

local function compare_a_l_annee(d, vus, plus_grands)
  if not est_annuel(d.numero) then return nil end
  local autre = vus[d.numero]
  if autre then
    return manquement { "Le numéro {numero} est déjà celui d'une délibération du {jour}.",
      numero = d.numero, jour = autre.jour, montre = { { d, "numero" }, { autre.d, "numero" } },
      remede = "Renumérotez-la dans le registre." }
  end
  local debut, n = parties(d.numero)
  local grand = plus_grands[debut]
  if grand and n < grand.n then
    return manquement { "Le numéro {numero} vient après le {grand}, du {jour}.",
      numero = d.numero, grand = grand.d.numero, jour = grand.jour, gravite = "information",
      montre = { { d, "numero" }, { grand.d, "numero" } },
      remede = "Vérifiez la numérotation du registre." }
  end
end

return regle {
  id = "numero-ordre",
  titre = "Délibérations numérotées dans l'ordre",
  articles = { "CGCT R2121-9" },
  gravite = "avertissement",
  portee = "seance",
  registre = { mois = 12, facultatif = true },

  champ = function(seance)
    for _, d in ipairs(seance.deliberations) do
      if connu(d, "numero") then return true end
    end
    return sans_objet "le document ne donne pas de numéro"
  end,

  controle = function(seance, _, registre)
    if #seance.deliberations == 1 and not registre then -- équivalent : plus rapide
      return conforme "1 numéro"
    end
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
        local _, n = parties(d.numero)
        if n and dernier and n < dernier then
          return manquement { "Le numéro {numero} vient après un numéro plus grand.",
            numero = d.numero, gravite = "information", montre = { { d, "numero" } },
            remede = "Vérifiez la numérotation du registre." }
        end
        dernier = n or dernier
      end
    end
    if registre then
      local anciens, plus_grands = de_l_annee(seance, registre)
      for _, d in ipairs(seance.deliberations) do
        local faute = connu(d, "numero") and compare_a_l_annee(d, anciens, plus_grands)
        if faute then return faute end
      end
    end
    local n = 0
    for _ in pairs(vus) do n = n + 1 end
    return conforme { "{n|numéro|numéros}", n = n }
  end,
}
