#!/usr/bin/env bash
# Proves that each check of scripts/lint.sh can fail: runs it on a folder that has every fault.
set -euo pipefail

lint=$(realpath "$(dirname "$0")/lint.sh")
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
cd "$folder"
mkdir -p Sources/Deliberation Sources/LuaHost Sources/Unknown
touch Package.swift Makefile
faults=Sources/Deliberation/Faults.swift
{
  echo 'import LuaHost'
  printf '// %098d\n' 0
  printf '// é%096d\n' 0
  echo '// blank '
  echo 'let a = try! b()'
  echo 'struct C: @unchecked Sendable {}'
  echo 'fatalError("d")'
} >"$faults"
for _ in {1..501}; do echo '//'; done >Sources/LuaHost/Long.swift
echo 'import LuaHost' >Sources/Unknown/Import.swift

expected="$faults:1: Deliberation may not import LuaHost
$faults:2: more than 100 columns
$faults:4: white space at the end
$faults:5: try! is forbidden
$faults:6: @unchecked is forbidden
$faults:7: fatalError( is forbidden
Sources/LuaHost/Long.swift:501: more than 500 lines
Sources/Unknown/Import.swift:1: Unknown has no line in the table of scripts/lint.sh"
if found=$("$lint"); then
  echo "scripts/lint.sh accepts a folder with every fault" >&2
  exit 1
fi
diff <(echo "$expected") <(echo "$found")
