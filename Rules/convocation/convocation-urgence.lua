-- L'urgence abrège le délai sans pouvoir le supprimer ; le conseil se prononce à l'ouverture et
-- peut renvoyer tout ou partie de l'ordre du jour.

local remede = "Faites constater l'urgence par un vote à l'ouverture et portez-la au procès-verbal "
  .. "; à défaut, convoquez de nouveau et redélibérez."

return regle {
  id = "convocation-urgence",
  titre = "L'urgence est expliquée au conseil, qui l'approuve",
  articles = { "CGCT L2121-11", "CGCT L2121-12" },
  gravite = "irregularite",
  portee = "seance",

  champ = function(seance)
    local urgence = seance.convocation.urgence
    if seance.convocation.rang == 1 and connu(urgence, "invoquee") and urgence.invoquee then
      return true
    end
    return sans_objet "le document n'invoque pas l'urgence"
  end,

  controle = function(seance, p)
    local requis, franc, texte, urgence_min = p.convocation.requis(seance)
    if not urgence_min then return sans_objet "aucune urgence n'abrège le délai ici" end
    local jf, urgence = seance.jours_francs, seance.convocation.urgence
    if jf >= (franc and requis or requis - 1) then
      return conforme { "{jf|jour franc|jours francs} : le délai ordinaire est respecté ({texte})",
        jf = jf, texte = texte }
    end
    if jf < urgence_min then
      return manquement { "{n} entre l'envoi et la séance : l'urgence ne peut abréger le délai à "
        .. "ce point, et le vote du conseil n'y peut rien.",
        n = jf < 0 and "Aucun jour" or phrase("{jf|jour franc|jours francs}", { jf = jf }),
        montre = { { seance.convocation, "date" }, { seance, "date" } },
        remede = "Convoquez de nouveau et redélibérez." }
    end
    if not urgence.approuvee then
      return manquement { "Convocation abrégée à {jf|jour franc|jours francs} sans que le conseil "
        .. "ait approuvé l'urgence.", jf = jf, remede = remede,
        montre = { { urgence, "approuvee" }, { seance.convocation, "date" } } }
    end
    if connu(urgence, "rapport") and not urgence.rapport then
      return manquement { "Le conseil a approuvé l'urgence sans que le maire en ait rendu compte à "
        .. "l'ouverture.", remede = remede, montre = { { urgence, "rapport" } } }
    end
    return conforme { "{jf|jour franc|jours francs}, l'urgence étant approuvée", jf = jf }
  end,
}
