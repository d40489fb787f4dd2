#!/usr/bin/env bash
# What swift format does not check: sizes, forbidden words, and who imports whom. Each finding
# is FILE:LINE: MESSAGE; exits 1 when there is one.
set -euo pipefail
shopt -s lastpipe
# Columns count letters, not bytes.
export LC_ALL=C.UTF-8

# What each target may import of ours; arrows run down only.
allowed_imports() {
  case $1 in
    CLua | CPCRE2 | CMinizip | CZstd | Deliberation | Workers) echo '' ;;
    LuaShim) echo 'CLua' ;;
    LuaHost) echo 'LuaShim' ;;
    Reading) echo 'Deliberation CPCRE2 CMinizip' ;;
    Suivi) echo 'Deliberation' ;;
    RuleEngine) echo 'Deliberation LuaHost' ;;
    RuleTesting) echo 'RuleEngine Deliberation LuaHost' ;;
    Authoring) echo 'RuleEngine Deliberation LuaHost' ;;
    Register) echo 'RuleEngine Reading Suivi Deliberation LuaHost Workers CZstd' ;;
    Reporting) echo 'Register Suivi Authoring RuleTesting RuleEngine Reading Deliberation LuaHost' ;;
    Atelier) echo 'Register Reporting Suivi RuleTesting RuleEngine Reading Deliberation LuaHost' ;;
    greffier) echo '*' ;;
    *) return 1 ;;
  esac
}

folders=()
for folder in Sources Tests Examples/server Rules Benchmarks Fuzz; do
  if [ -d "$folder" ]; then folders+=("$folder"); fi
done
files=$(find "${folders[@]}" -type f \
  \( -name '*.swift' -o -name '*.c' -o -name '*.h' -o -name '*.lua' \) | sort)
swift=$(grep '\.swift$' <<<"$files" || true)
findings=''

# add MESSAGE: adds what grep found (FILE:LINE:…) on standard input.
add() {
  local line
  while IFS= read -r line; do
    [[ $line =~ ^([^:]+:[0-9]+): ]] && findings+="${BASH_REMATCH[1]}: $1"$'\n'
  done
  return 0
}

# search FILES PATTERN: FILE:LINE:… of each line that matches.
search() {
  if [ -n "$1" ]; then tr '\n' '\0' <<<"$1" | sed 's/\x00$//' |
    xargs -0 -r grep -EnH -- "$2" || true; fi
}

check_sizes() {
  local file
  while IFS= read -r file; do
    if [ -n "$file" ] && [ "$(wc -l <"$file")" -gt 500 ]; then
      findings+="$file:501: more than 500 lines"$'\n'
    fi
  done <<<"$files"
}

check_imports() {
  local file line target ours name allowed
  ours=$(cd Sources && echo */ | tr -d /)
  while IFS=: read -r file line name; do
    [ -n "$file" ] || continue
    target=${file#Sources/}
    target=${target%%/*}
    name=$(sed -E "s/$import_line/\\6/; s/[^A-Za-z0-9_].*//" <<<"$name")
    [[ " $ours " == *" $name "* ]] || continue
    if ! allowed=$(allowed_imports "$target"); then
      findings+="$file:$line: $target has no line in the table of scripts/lint.sh"$'\n'
    elif [[ $allowed != '*' && " $allowed " != *" $name "* ]]; then
      findings+="$file:$line: $target may not import $name"$'\n'
    fi
  done < <(search "$(grep '^Sources/' <<<"$swift" || true)" "$import_line")
}

import_line='^ *((@[A-Za-z_]+(\([A-Za-z]+\))?|public|package|internal|private|fileprivate) +)*'
import_line+='import +((struct|class|enum|protocol|func|let|var|typealias) +)?([A-Za-z0-9_.]+).*'

check_sizes
check_imports
search "$files"$'\nPackage.swift\nMakefile' '.{101,}' | add 'more than 100 columns'
search "$files"$'\nPackage.swift\nMakefile' '[[:blank:]]+$' | add 'white space at the end'
search "$swift" 'try!' | add 'try! is forbidden'
search "$swift" '@unchecked' | add '@unchecked is forbidden'
search "$swift" 'fatalError\(' | add 'fatalError( is forbidden'

if [ -n "$findings" ]; then
  printf '%s' "$findings" | sort -t : -k 1,1 -k 2,2n
  exit 1
fi
