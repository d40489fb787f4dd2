/// The files of a new rules folder.
enum Samples {
  static let rule = """
    return regle {
      id = "delai-reglement",
      titre = "Convocation envoyée dans le délai du règlement intérieur",
      articles = { "CGCT L2121-8" },
      gravite = "avertissement",
      portee = "seance",

      ---@param seance Seance
      ---@param p Parametres
      controle = function(seance, p)
        local jours = seance.jours_francs
        local requis = p.reglement.delai_convocation
        if jours < requis then
          return manquement {
            "{jours|jour franc|jours francs} entre l'envoi et la séance, {requis} requis "
              .. "({texte}).",
            jours = jours, requis = requis, texte = source(p.reglement, "delai_convocation"),
            montre = { { seance.convocation, "date" }, { seance, "date" } },
            remede = "Reportez la séance, ou modifiez le règlement intérieur.",
          }
        end
        return conforme { "{jours|jour franc|jours francs}, {requis} requis",
          jours = jours, requis = requis }
      end,
    }

    """

  static let essais = """
    return essais {
      { "Six jours francs", date = "2024-03-12", convocation = { date = "2024-03-05" },
        attend = "conforme", message = "6 jours francs, 6 requis" },
      { "Cinq jours francs", date = "2024-03-12", convocation = { date = "2024-03-06" },
        attend = "manquement", message = "5 jours francs entre l'envoi et la séance, 6 requis" },
      { "La convocation n'est pas datée", inconnu = { "convocation.date" },
        attend = "indetermine", manque = { "convocation.date" } },
      { "Avant le règlement intérieur", date = "2020-06-30", attend = "sans_objet" },
    }

    """

  static let parametres = """
    return {
      parametre {
        nom = "reglement.delai_convocation",
        titre = "Délai de convocation que fixe le règlement intérieur de la commune",
        unite = "jours francs",
        valeurs = {
          { du = "2020-07-01", valeur = 6, source = "Règlement intérieur du 30 juin 2020, art. 2" },
        },
        hors_fenetre = "sans_objet",
      },
    }

    """

  static let readme = """
    # Règles

    - `convocation/delai-reglement.lua` est une règle, et `convocation/delai-reglement.essais.lua`
      ses essais. La règle et son règlement intérieur sont des exemples : remplacez-les.
    - `parametres/` contient les chiffres de la loi, avec leurs dates et leurs textes.

    ```sh
    greffier test .                     # les essais
    greffier check --rules . acte.txt   # ces règles sur un acte
    greffier new rule ID --rules .      # une règle de plus
    greffier stubs .                    # après un changement de paramètre : pour l'éditeur
    ```

    Un éditeur muni de lua-language-server complète les noms et souligne ceux qui n'existent pas.

    """
}
