"""Cases a second: greffier test beside busted, which runs the same cases as plain Lua."""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = 15
CASES = 1000
GREFFIER = os.path.abspath(".build/release/greffier")

# What both judge: a third of fifteen members, by a rule that names its figures.
BUSTED_RULE = """
local function seuil(a, b, n) return (n * a + b - 1) // b end
return function(seance, fraction)
  local requis = seuil(fraction[1], fraction[2], seance.en_exercice)
  local presents = 0
  for _, m in ipairs(seance.membres) do
    if m.presence == "present" then presents = presents + 1 end
  end
  if presents < requis then
    return "manquement", presents .. " présents pour " .. requis .. " requis"
  end
  return "conforme", presents .. " présents, " .. requis .. " requis"
end
"""
BUSTED_CASES = """
local quorum = dofile("FOLDER/quorum.lua")
local function seance(presents)
  local membres = {}
  for i = 1, 15 do
    membres[i] = { nom = "M" .. i, presence = i <= presents and "present" or "excuse" }
  end
  return { en_exercice = 15, membres = membres }
end
describe("quorum", function()
  for presents = 5, 14 do
    for n = 1, COUNT do
      it("presents = " .. presents .. ", population = " .. n, function()
        local resultat, message = quorum(seance(presents), { 1, 3 })
        assert.equal("conforme", resultat)
        assert.truthy(message:find(presents .. " présents", 1, true))
      end)
    end
  end
end)
"""


class Failure(Exception):
    """A measured command did not end well."""


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def prepare(folder):
    """The same cases for both, and the commands that run them."""
    count = CASES // 10
    shutil.copytree("Rules/parametres", f"{folder}/rules/parametres")
    shutil.copy("Rules/presence/quorum-presents.lua", f"{folder}/rules/quorum-presents.lua")
    presents = ", ".join(str(n) for n in range(5, 15))
    population = ", ".join(str(n) for n in range(1, count + 1))
    write(f"{folder}/rules/quorum-presents.essais.lua", f"""return essais {{
  {{ "Un tiers", date = "2021-05-20", attend = "conforme", message = " présents",
    pour_chaque = {{ presents = {{ {presents} }}, population = {{ {population} }} }} }},
}}
""")
    write(f"{folder}/spec/quorum.lua", BUSTED_RULE)
    cases = BUSTED_CASES.replace("FOLDER", f"{folder}/spec").replace("COUNT", str(count))
    write(f"{folder}/spec/quorum_spec.lua", cases)
    return {
        "busted": ["busted", "--output=plainTerminal", f"{folder}/spec/quorum_spec.lua"],
        "greffier test": [GREFFIER, "test", f"{folder}/rules"],
    }


def run(command):
    """Seconds of one run, its start included."""
    start = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    elapsed = time.perf_counter() - start
    if done.returncode != 0 or str(CASES) not in done.stdout:
        raise Failure(f"{' '.join(command)}: exit {done.returncode}\n{done.stdout[-400:]}")
    return elapsed


def main():
    with tempfile.TemporaryDirectory() as folder:
        commands = prepare(folder)
        times = {name: [] for name in commands}
        for command in commands.values():
            run(command)
        for _ in range(RUNS):
            for name, command in commands.items():
                times[name].append(run(command))
    print(f"{CASES} cases, start included, the two in turn, {RUNS} runs each")
    print(f"{'':<16}{'s':>8}{'cases/s':>12}{'ratio':>8}")
    base = statistics.median(times["busted"])
    for name, values in times.items():
        median = statistics.median(values)
        print(f"{name:<16}{median:>8.3f}{CASES / median:>12.0f}{base / median:>8.1f}")


if __name__ == "__main__":
    try:
        main()
    except Failure as failure:
        print(f"bench: {failure}", file=sys.stderr)
        sys.exit(1)
