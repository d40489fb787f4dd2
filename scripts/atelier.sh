#!/usr/bin/env bash
# Takes the pages through their story in a real browser, on a copy of the rules; the pictures of
# every page stand in .build-browser/pages. Exits 1 when a step fails.
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/deps.sh atelier
folder=$(mktemp -d)
server=''
trap '[ -z "$server" ] || kill -INT "$server"; rm -rf "$folder"' EXIT
cp -r Rules "$folder/regles"

.build/debug/greffier serve --rules "$folder/regles" --port 0 >"$folder/lien" &
server=$!
until [ -s "$folder/lien" ]; do
  kill -0 "$server"
done
rm -rf .build-browser/pages
.build-browser/bin/python Tests/Browser/atelier.py \
  "$(cat "$folder/lien")" "$folder/regles" .build-browser/pages
