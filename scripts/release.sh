#!/usr/bin/env bash
# Builds .build/release/greffier with Swift, Lua and PCRE2 inside, so that it can be copied to a
# machine that has none of them.
set -euo pipefail

binary=.build/release/greffier
static=$PWD/.build/static

# The linker takes a .so before a .a of the same folder, and SwiftPM puts the folder that
# pkg-config names first: a folder with the archives alone, and pkg-config files that name it.
mkdir -p "$static"
for module in lua5.4 libpcre2-8; do
  name=lib${module#lib}.a
  for folder in "$(pkg-config --variable=libdir "$module")" \
    "/usr/lib/$(uname -m)-linux-gnu" /usr/lib64 /usr/lib; do
    if [ -e "$folder/$name" ]; then
      ln -sf "$folder/$name" "$static/$name"
      break
    fi
  done
  sed "s|^libdir *=.*|libdir=$static|" \
    "$(pkg-config --variable=pcfiledir "$module")/$module.pc" >"$static/$module.pc"
done

scripts/quietly.sh 'build: greffier for release' \
  env "PKG_CONFIG_PATH=$static${PKG_CONFIG_PATH:+:$PKG_CONFIG_PATH}" \
  "${SWIFT:-swift}" build -c release --static-swift-stdlib --product greffier
strip "$binary"

allowed='^(linux-vdso|libc|libm|libstdc\+\+|libgcc_s|libdl|libpthread|librt|libutil|/lib.*/ld-)'
dynamic=$(ldd "$binary" | awk '{ print $1 }')
echo "$binary: $(du -h -L "$binary" | cut -f 1)"
echo "dynamic: $(echo "$dynamic" | tr '\n' ' ')"
if others=$(echo "$dynamic" | grep -Ev "$allowed"); then
  echo "release: still dynamic: $(echo "$others" | tr '\n' ' ')" >&2
  exit 1
fi
