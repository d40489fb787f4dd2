"""Records of séances for the test of Examples/spark: the same ones for the same count."""

import json
import random

NAMES = ["Lefèvre", "Garçon", "Noël", "D'Arcy", "Müller", "Çelik", "Bœuf", "Île", "Martin", "Roy",
         "Petit", "Zoé-Marie", "Blanc", "Faure", "Aubert"]
COMMUNES = [("21540", "21", "Saint-Usage"), ("2A004", "2A", "Ajaccio"), ("71306", "71", "Mervans")]
# What must give a line with `erreur`, and stop nothing.
SPOILED = [b'{"id":"coup\xc3\xa9', b'{"id":7,"date":"2024-02-31"}', b'{"id":"x","dat":"2024-03-12"}',
           b"null", b'{"id":"\xff","date":"2024-03-12"}', b"[1,2]", b"pas du JSON"]


def seance(rank, draw):
    """One séance: most are regular, some lack a quorum, hold two pouvoirs or say little."""
    code, departement, commune = draw.choice(COMMUNES)
    presents = draw.choice([15, 14, 13, 12, 11, 9, 7, 5])
    members = [
        {"nom": name, "presence": "present" if place < presents else "excuse"}
        for place, name in enumerate(NAMES)
    ]
    pour = draw.randrange(presents + 1)
    month = draw.randrange(1, 12)
    record = {
        "assemblee": {"type": "conseil_municipal", "nom": f"Conseil municipal de {commune}",
                      "commune": commune, "departement": departement, "code_insee": code,
                      "population": draw.choice([700, 1300, 5000]), "en_exercice": 15},
        "date": f"{draw.randrange(2020, 2026)}-{month:02}-{draw.randrange(10, 29)}",
        "membres": members,
        "president": NAMES[0],
        "secretaire": NAMES[1],
        "deliberations": [{"numero": f"{rank}", "ordre": 1, "objet": "Travaux « de l'été »",
                           "vote": {"pour": pour, "contre": presents - pour, "abstentions": 0}}],
    }
    if draw.random() < 0.3:
        record["procurations"] = [
            {"mandant": NAMES[-1 - place], "mandataire": NAMES[0]}
            for place in range(draw.randrange(3))
        ]
    if draw.random() < 0.9:
        record["id"] = rank if draw.random() < 0.3 else f"séance {rank}"
    return record


def lines(count, seed=21540):
    """`count` records and, among them, one of each that is spoiled, one twice, and blank lines."""
    draw = random.Random(seed)
    records = [
        json.dumps(seance(rank, draw), ensure_ascii=False, separators=(",", ":")).encode()
        for rank in range(count)
    ]
    records += SPOILED + [records[0], b"", b"  "]
    draw.shuffle(records)
    return records


def write(folder, records):
    """The records as files of unequal length, in folders; one ends without its last line break."""
    cuts = [0, len(records) // 10, len(records) // 2, len(records)]
    paths = []
    for rank, (start, end) in enumerate(zip(cuts, cuts[1:])):
        path = folder / f"20{20 + rank}" / "actes é.ndjson"
        path.parent.mkdir(parents=True)
        eol = b"\r\n" if rank == 1 else b"\n"
        path.write_bytes(eol.join(records[start:end]) + (b"" if rank == 2 else eol))
        paths.append(path)
    return paths
