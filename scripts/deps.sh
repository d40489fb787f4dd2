#!/usr/bin/env bash
# deps.sh [busted|pdftotext]: makes sure that Swift and the system libraries are there, and what is
# named, which `make bench` measures beside; silent when they are.
set -euo pipefail

required_swift=6.1
debian='liblua5.4-dev libpcre2-dev pkg-config make'

fail() {
  printf 'deps: %s\n' "$@" >&2
  exit 1
}

check_swift() {
  command -v swift >/dev/null ||
    fail "swift not found; install Swift $required_swift or later: https://www.swift.org/install"
  local version
  version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p')
  version=${version%%$'\n'*}
  [ -n "$version" ] || fail 'swift --version names no version'
  if [ "$(printf '%s\n' "$required_swift" "$version" | sort -V | head -n 1)" != "$required_swift" ]
  then
    fail "Swift $version found; $required_swift or later is needed: https://www.swift.org/install"
  fi
}

libraries_present() {
  command -v pkg-config >/dev/null && pkg-config --exists lua5.4 libpcre2-8
}

# install_with_apt PACKAGES
install_with_apt() {
  local sudo='' packages=$1
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || fail "as root: apt-get install $packages"
    sudo=sudo
  fi
  echo "deps: installing $packages" >&2
  export DEBIAN_FRONTEND=noninteractive
  # shellcheck disable=SC2086 # a list of packages, and a sudo that may be empty
  {
    $sudo apt-get update -qq
    $sudo apt-get install -y -qq --no-install-recommends $packages
  } >&2
}

check_swift
if [ "${1:-}" = busted ] && ! command -v busted >/dev/null; then
  command -v apt-get >/dev/null || fail 'busted not found: https://lunarmodules.github.io/busted'
  install_with_apt lua-busted
fi
if [ "${1:-}" = pdftotext ] && ! command -v pdftotext >/dev/null; then
  command -v apt-get >/dev/null || fail 'pdftotext not found: https://poppler.freedesktop.org'
  install_with_apt poppler-utils
fi
libraries_present && exit 0
if command -v apt-get >/dev/null; then
  install_with_apt "$debian"
  libraries_present || fail 'pkg-config still finds no lua5.4 or no libpcre2-8'
else
  fail 'Lua 5.4, PCRE2 (8 bits) and pkg-config are needed, with their headers:' \
    "  Debian, Ubuntu: apt-get install $debian" \
    '  Fedora:         dnf install lua-devel pcre2-devel pkgconf-pkg-config make' \
    '  Arch:           pacman -S lua54 pcre2 pkgconf make' \
    '  macOS:          brew install lua@5.4 pcre2 pkgconf make'
fi
