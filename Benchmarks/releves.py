"""Records of séances to put in a register: long ones drawn from the example, and ordinary ones."""

import json
import random
import subprocess

COMMUNES = ["Saint-Usage", "Losne", "Saint-Jean-de-Losne", "Brazey-en-Plaine", "Échenon"]
PRENOMS = [
    "Luc", "Anne", "Karim", "Maud", "Guy", "Rose", "Étienne", "Inès", "Loïc", "Claire", "Yves",
    "Zoé", "Jean-Marc",
]
NOMS = [
    "TISSIER", "D'ÉPARZ", "LE GOUVELLO", "BENHADJ", "VAUQUELIN", "SORRE", "MARCHENOIR", "ABADIE",
    "DE LA VOULTRE", "QUERSIN", "NIVARD", "PEYROT", "JOURDE", "WEILLER", "OUDART", "FABERT",
]
ACTIONS = ["Demande de subvention pour", "Approbation du devis de", "Travaux de", "Tarifs de"]
CHOSES = [
    "la toiture de l'école", "la chaudière", "l'aire de jeux", "l'éclairage", "la voirie",
    "la bibliothèque", "la cantine", "la salle des fêtes",
]
NATURES = ["convention", "decision_modificative", "designation", "marche", "subvention", "voeu"]


def write_long(path, count, greffier, example):
    """The record of `example`, each time with other presents, another day, another commune."""
    draw = random.Random(7)
    read = subprocess.run([greffier, "read", example], capture_output=True, text=True, check=True)
    record = json.loads(read.stdout)
    with open(path, "w", encoding="utf-8") as stream:
        for rank in range(count):
            record["id"] = str(rank)
            day = draw.randint(1, 28)
            record["date"] = f"{draw.randint(2019, 2025)}-{draw.randint(1, 12):02}-{day:02}"
            record["assemblee"]["commune"] = draw.choice(COMMUNES)
            for membre in record["membres"]:
                if membre.get("presence") in ("present", "excuse"):
                    membre["presence"] = draw.choice(["present"] * 4 + ["excuse"])
            record["deliberations"][0]["objet"] = f"Conseiller numérique, dossier {rank}"
            write(record, stream)


def write_ordinary(path, count):
    """Séances of councils of fifteen with one délibération: those of bench/SeancesOrdinaires."""
    draw = random.Random(8)
    with open(path, "w", encoding="utf-8") as stream:
        for rank in range(count):
            write(ordinary(rank, draw), stream)


def ordinary(rank, draw):
    pouvoirs, absents = draw.randrange(4), draw.randrange(3)
    presents = 15 - pouvoirs - absents
    votants = presents + pouvoirs
    first, last = draw.randrange(len(PRENOMS)), draw.randrange(len(NOMS))
    names = [
        f"{PRENOMS[(first + 4 * i) % len(PRENOMS)]} {NOMS[(last + i) % len(NOMS)]}"
        for i in range(15)
    ]
    year, month, day = draw.randint(2019, 2025), draw.randint(1, 12), draw.randint(9, 26)
    convocation = date(year, month, day - draw.randint(4, 7))
    holder = draw.randrange(presents)
    against, abstentions = max(0, draw.randrange(5) - 2), max(0, draw.randrange(5) - 2)
    item = {
        "numero": f"{year}-{rank + 1}",
        "ordre": 1,
        "complet": True,
        "objet": f"{draw.choice(ACTIONS)} {draw.choice(CHOSES)}, dossier {rank}",
        "visas": ["Vu le code général des collectivités territoriales"],
        "dispositif": [
            f"APPROUVE {draw.choice(CHOSES)}", "AUTORISE le maire à signer les pièces",
        ],
        "vote": {
            "pour": votants - against - abstentions,
            "contre": against,
            "abstentions": abstentions,
            "resultat": "adopte" if against + abstentions else "adopte_unanimite",
        },
        "transmission": {"date": date(year, month, day + 1)},
        "publication": {"date": date(year, month, day + 2)},
    }
    if draw.randrange(3) == 0:
        item["nature"] = draw.choice(NATURES)
        item["montant"] = 1000 * draw.randint(1, 90)
        if item["nature"] == "subvention":
            item["beneficiaire"] = {"nom": "Le Ruban vert"}
    return {
        "id": str(rank),
        "assemblee": {
            "type": "conseil_municipal",
            "commune": draw.choice(COMMUNES),
            "departement": "21",
            "population": draw.randint(1000, 1399),
            "effectif_legal": 15,
            "en_exercice": 15,
        },
        "date": date(year, month, day),
        "heure": f"{draw.randint(18, 20)}:30",
        "lieu": "mairie",
        "session": "ordinaire",
        "convocation": {"date": convocation},
        "affichage": {"date": convocation},
        "president": names[0],
        "secretaire": names[draw.randint(1, presents - 1)],
        "membres": [
            {"nom": name, "presence": presence(place, presents, votants)}
            for place, name in enumerate(names)
        ],
        "procurations": [
            {"mandant": names[presents + i], "mandataire": names[(holder + i) % presents]}
            for i in range(pouvoirs)
        ],
        "nombres": {
            "presents": presents, "representes": pouvoirs, "absents": absents, "votants": votants,
        },
        "deliberations": [item],
    }


def presence(place, presents, votants):
    """The présents come first, then those who gave a power."""
    if place < presents:
        return "present"
    return "represente" if place < votants else "excuse"


def date(year, month, day):
    return f"{year}-{month:02}-{day:02}"


def write(record, stream):
    stream.write(json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n")
