"""The checks of Benchmarks/Dix on the models that pydantic makes of a line.

Only the fields that the checks read are described. typed.py FILE: as plain.py.
"""

import sys
import datetime
from typing import Literal, Optional

import common
from pydantic import BaseModel


class Membre(BaseModel):
    prenom: str
    nom: str
    presence: Optional[Literal["present", "represente", "excuse", "absent", "distance"]] = None

    @property
    def nom_complet(self):
        return f"{self.prenom} {self.nom}"


class Procuration(BaseModel):
    mandant: str
    mandataire: str


class Vote(BaseModel):
    pour: Optional[int] = None
    contre: Optional[int] = None
    abstentions: Optional[int] = None
    resultat: Optional[str] = None


class Convention(BaseModel):
    titre: Optional[str] = None


class Deliberation(BaseModel):
    numero: str
    ordre: int
    nature: Optional[str] = None
    montant: Optional[float] = None
    convention: Optional[Convention] = None
    vote: Vote = Vote()


class Assemblee(BaseModel):
    en_exercice: Optional[int] = None
    population: Optional[int] = None


class Convocation(BaseModel):
    date: Optional[datetime.date] = None


class Seance(BaseModel):
    id: str
    date: datetime.date
    assemblee: Assemblee
    convocation: Convocation
    membres: list[Membre]
    procurations: list[Procuration]
    deliberations: list[Deliberation]


def presents(seance):
    return [m for m in seance.membres if m.presence == "present"]


def quorum(seance):
    exercice = seance.assemblee.en_exercice
    n = len(presents(seance))
    if exercice is not None and n * 2 <= exercice:
        yield "quorum", None, f"{n} présents sur {exercice}."


def pouvoir_unique(seance):
    portes = set()
    for p in seance.procurations:
        if p.mandataire in portes:
            yield "pouvoir-unique", None, f"{p.mandataire} porte deux pouvoirs."
            return
        portes.add(p.mandataire)


def delai(seance):
    envoi, population = seance.convocation.date, seance.assemblee.population
    if envoi is None or population is None:
        return
    jours = (seance.date - envoi).days - 1
    requis = 5 if population >= 3500 else 3
    if jours < requis:
        yield "delai", None, f"{jours} jours francs pour {requis}."


def membre_double(seance):
    vus = set()
    for m in seance.membres:
        if m.nom_complet in vus:
            yield "membre-double", None, f"{m.nom_complet} figure deux fois."
            return
        vus.add(m.nom_complet)


def numero_double(seance):
    vus = set()
    for d in seance.deliberations:
        if d.numero in vus:
            yield "numero-double", None, f"Numéro {d.numero} répété."
            return
        vus.add(d.numero)


def mandant_absent(seance):
    if not seance.procurations:
        return
    la = {m.nom_complet for m in presents(seance)}
    for p in seance.procurations:
        if p.mandant in la:
            yield "mandant-absent", None, f"{p.mandant} est présent."
            return


def mandataire_present(seance):
    if not seance.procurations:
        return
    la = {m.nom_complet for m in presents(seance)}
    for p in seance.procurations:
        if p.mandataire not in la:
            yield "mandataire-present", None, f"{p.mandataire} n'est pas présent."
            return


def voix(seance):
    for d in seance.deliberations:
        if d.vote.pour is None or d.vote.contre is None:
            continue
        possibles = len(presents(seance)) + len(seance.procurations)
        n = d.vote.pour + d.vote.contre + (d.vote.abstentions or 0)
        if n > possibles:
            yield "voix", d.ordre, f"{n} voix pour {possibles}."


def unanimite(seance):
    for d in seance.deliberations:
        contre = d.vote.contre or 0
        if d.vote.resultat == "adopte_unanimite" and contre > 0:
            yield "unanimite", d.ordre, f"Unanimité avec {contre} voix contre."


def grande_subvention(seance):
    for d in seance.deliberations:
        if d.nature != "subvention" or d.montant is None:
            continue
        if d.montant > 23000 and d.convention is None:
            yield "grande-subvention", d.ordre, "Plus de 23 000 euros sans convention."


CHECKS = (
    quorum, pouvoir_unique, delai, membre_double, numero_double, mandant_absent,
    mandataire_present, voix, unanimite, grande_subvention,
)


def judge(line):
    seance = Seance.model_validate_json(line)
    return [(seance.id, *finding) for check in CHECKS for finding in check(seance)]


if __name__ == "__main__":
    common.run(sys.argv[1], judge)
