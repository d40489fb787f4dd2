#!/usr/bin/env bash
# run.sh [host|start|essais]: measures LuaHost beside a bare C host, the start of the released
# program, and its cases a second beside busted; all when none is named. `make bench` builds the program first.
set -euo pipefail
cd "$(dirname "$0")/.."

measure_host() {
  local scratch=.build-bench
  # SwiftPM sees new files of the package above only when it reads this description again.
  touch Benchmarks/Package.swift
  scripts/quietly.sh 'build: benchmarks' "${SWIFT:-swift}" build -c release \
    --package-path Benchmarks --scratch-path "$scratch" \
    -Xswiftc -static-executable -Xlinker -lm --product bench
  "$scratch/release/bench" Benchmarks/Rules
}

with_python() {
  if ! command -v python3 >/dev/null; then
    echo 'bench: python3 not found' >&2
    exit 1
  fi
  python3 "$1"
}

measure_start() { with_python Benchmarks/start.py; }

measure_essais() {
  scripts/deps.sh busted
  with_python Benchmarks/essais.py
}

case ${1:-all} in
  host) measure_host ;;
  start) measure_start ;;
  essais) measure_essais ;;
  all)
    measure_host
    echo
    measure_start
    echo
    measure_essais
    ;;
  *)
    echo "bench: '$1' is none of host, start and essais" >&2
    exit 2
    ;;
esac
