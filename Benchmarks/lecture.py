"""Reading a PDF with greffier beside pdftotext alone: whole processes, in turn."""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import zlib

RUNS = 20
GREFFIER = ".build/release/greffier"
LINES_A_PAGE = 55


def pages(items):
    """The lines of a procès-verbal of so many items, by page."""
    lines = ["PROCÈS-VERBAL DE LA SÉANCE DU CONSEIL MUNICIPAL DU 26 JUIN 2023", "",
             "Nombre de membres en exercice : 3", "Présents : M. Paul ORMEL, Mme Anne TISSIER",
             "Secrétaire de séance : Mme Anne TISSIER", ""]
    for item in range(1, items + 1):
        lines.append(f"{item}. Travaux de voirie, tranche {item}")
        lines += [f"La commission a examiné le devis de {item} {row:02} 0,00 € et le propose."
                  for row in range(24)]
        lines += ["Le conseil municipal, après en avoir délibéré, à l'unanimité, l'approuve.", ""]
    return [lines[start:start + LINES_A_PAGE] for start in range(0, len(lines), LINES_A_PAGE)]


def stream(lines):
    """The drawing of one page."""
    shown = "".join(f"({line.translate({40: '[', 41: ']', 92: '/'})}) Tj T*\n" for line in lines)
    return f"BT /F1 9 Tf 50 800 Td 13 TL\n{shown}ET".encode("cp1252")


def pdf(sheets):
    """A PDF of these pages."""
    first = 4
    kids = " ".join(f"{first + 2 * rank} 0 R" for rank in range(len(sheets)))
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>",
               f"<< /Type /Pages /Kids [{kids}] /Count {len(sheets)} >>".encode(),
               b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica"
               b" /Encoding /WinAnsiEncoding >>"]
    for rank, lines in enumerate(sheets):
        drawn = zlib.compress(stream(lines))
        objects.append(b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources"
                       b" << /Font << /F1 3 0 R >> >> /Contents %d 0 R >>" % (first + 2 * rank + 1))
        objects.append(b"<< /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream"
                       % (len(drawn), drawn))
    whole, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(whole))
        whole += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return whole + (b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\n"
                    b"startxref\n%d\n%%%%EOF\n"
                    % (len(places) + 1, table, len(places) + 1, len(whole)))


def run(command):
    """Milliseconds of one run, and what it says when it fails."""
    start = time.perf_counter()
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    elapsed = (time.perf_counter() - start) * 1000
    said = done.stderr.decode(errors="replace").strip().splitlines()
    return elapsed, "" if done.returncode == 0 else (said or [f"exit {done.returncode}"])[-1]


def compare(path, sheets):
    """Prints the two on one PDF; false when one of them fails."""
    commands = {"pdftotext": ["pdftotext", "-layout", "-enc", "UTF-8", path, "-"],
                "greffier read": [GREFFIER, "read", path]}
    print(f"\na PDF of {sheets} pages, {os.path.getsize(path) // 1000} KB")
    times = {name: [] for name in commands}
    for _ in range(RUNS + 1):
        for name, command in commands.items():
            elapsed, fault = run(command)
            if fault:
                print(f"  {name}: {fault}", file=sys.stderr)
                return False
            times[name].append(elapsed)
    base = statistics.median(times["pdftotext"][1:])
    for name, found in times.items():
        median = statistics.median(found[1:])
        print(f"  {name:42} {median:8.1f} ms {median / base:8.2f}")
    return True


def main():
    """Measures, prints, and gives the exit status."""
    if not shutil.which("pdftotext"):
        print("bench: pdftotext not found; install poppler-utils", file=sys.stderr)
        return 1
    if not os.path.exists(GREFFIER):
        print(f"bench: {GREFFIER} not found; run make release", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder:
        for items in (2, 40):
            sheets = pages(items)
            path = os.path.join(folder, f"{items}.pdf")
            with open(path, "wb") as file:
                file.write(pdf(sheets))
            if not compare(path, len(sheets)):
                return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
