"""The checks of Benchmarks/Dix in plain Python, on what orjson reads from a line.

plain.py FILE: the processor time that took, in seconds, then the findings, a line each.
"""

import sys
from datetime import date

import common
import orjson


def presents(seance):
    return [m for m in seance["membres"] if m.get("presence") == "present"]


def nom(membre):
    return f"{membre['prenom']} {membre['nom']}"


def quorum(seance):
    exercice = seance["assemblee"].get("en_exercice")
    n = len(presents(seance))
    if exercice is not None and n * 2 <= exercice:
        yield "quorum", None, f"{n} présents sur {exercice}."


def pouvoir_unique(seance):
    portes = set()
    for p in seance["procurations"]:
        if p["mandataire"] in portes:
            yield "pouvoir-unique", None, f"{p['mandataire']} porte deux pouvoirs."
            return
        portes.add(p["mandataire"])


def delai(seance):
    envoi, population = seance["convocation"].get("date"), seance["assemblee"].get("population")
    if envoi is None or population is None:
        return
    jours = (date.fromisoformat(seance["date"]) - date.fromisoformat(envoi)).days - 1
    requis = 5 if population >= 3500 else 3
    if jours < requis:
        yield "delai", None, f"{jours} jours francs pour {requis}."


def membre_double(seance):
    vus = set()
    for m in seance["membres"]:
        if nom(m) in vus:
            yield "membre-double", None, f"{nom(m)} figure deux fois."
            return
        vus.add(nom(m))


def numero_double(seance):
    vus = set()
    for d in seance["deliberations"]:
        if d["numero"] in vus:
            yield "numero-double", None, f"Numéro {d['numero']} répété."
            return
        vus.add(d["numero"])


def mandant_absent(seance):
    if not seance["procurations"]:
        return
    la = {nom(m) for m in presents(seance)}
    for p in seance["procurations"]:
        if p["mandant"] in la:
            yield "mandant-absent", None, f"{p['mandant']} est présent."
            return


def mandataire_present(seance):
    if not seance["procurations"]:
        return
    la = {nom(m) for m in presents(seance)}
    for p in seance["procurations"]:
        if p["mandataire"] not in la:
            yield "mandataire-present", None, f"{p['mandataire']} n'est pas présent."
            return


def voix(seance):
    for d in seance["deliberations"]:
        vote = d.get("vote") or {}
        if vote.get("pour") is None or vote.get("contre") is None:
            continue
        possibles = len(presents(seance)) + len(seance["procurations"])
        n = vote["pour"] + vote["contre"] + (vote.get("abstentions") or 0)
        if n > possibles:
            yield "voix", d["ordre"], f"{n} voix pour {possibles}."


def unanimite(seance):
    for d in seance["deliberations"]:
        vote = d.get("vote") or {}
        contre = vote.get("contre") or 0
        if vote.get("resultat") == "adopte_unanimite" and contre > 0:
            yield "unanimite", d["ordre"], f"Unanimité avec {contre} voix contre."


def grande_subvention(seance):
    for d in seance["deliberations"]:
        if d.get("nature") != "subvention" or d.get("montant") is None:
            continue
        if d["montant"] > 23000 and d.get("convention") is None:
            yield "grande-subvention", d["ordre"], "Plus de 23 000 euros sans convention."


CHECKS = (
    quorum, pouvoir_unique, delai, membre_double, numero_double, mandant_absent,
    mandataire_present, voix, unanimite, grande_subvention,
)


def judge(line):
    seance = orjson.loads(line)
    return [(seance["id"], *finding) for check in CHECKS for finding in check(seance)]


if __name__ == "__main__":
    common.run(sys.argv[1], judge)
