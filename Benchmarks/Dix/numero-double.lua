return regle {
  id = "numero-double",
  titre = "Chaque numéro sert une fois",
  articles = { "CGCT R2121-9" },
  gravite = "avertissement",
  portee = "seance",

  controle = function(seance)
    local vus = {}
    for _, d in ipairs(seance.deliberations) do
      local numero = d.numero
      if vus[numero] then return manquement { "Numéro {numero} répété.", numero = numero } end
      vus[numero] = true
    end
    return conforme "numéros distincts"
  end,
}
