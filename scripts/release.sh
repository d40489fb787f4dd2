#!/usr/bin/env bash
# Builds .build/release/greffier with all its libraries inside, so that it can be copied to a
# machine that has none of them and starts without a dynamic linker's work.
set -euo pipefail

binary=.build/release/greffier

# Lua takes its arithmetic from libm, which must come after it.
scripts/quietly.sh 'build: greffier for release' \
  "${SWIFT:-swift}" build -c release -Xswiftc -static-executable -Xlinker -lm --product greffier
strip "$binary"

if ldd "$binary" >/dev/null 2>&1; then
  echo "release: $binary still needs shared libraries:" >&2
  ldd "$binary" >&2
  exit 1
fi
echo "$binary: $(du -h -L "$binary" | cut -f 1), statically linked"
