#!/usr/bin/env bash
# run.sh [host|droit|start|essais|lecture|pdf|registre|flux]: measures LuaHost beside a bare C host,
# the rules on one séance, the start of the released program, its cases a second beside busted, how
# fast texts are read, PDFs beside pdftotext alone, the register, and streams of drawn séances,
# beside Python too; all when none is named. `make bench` builds the program first.
set -euo pipefail
cd "$(dirname "$0")/.."

# build_bench: leaves .build-bench/release/bench.
build_bench() {
  # SwiftPM sees new files of the package above only when it reads this description again.
  touch Benchmarks/Package.swift
  scripts/quietly.sh 'build: benchmarks' "${SWIFT:-swift}" build -c release \
    --package-path Benchmarks --scratch-path .build-bench \
    -Xswiftc -static-executable -Xlinker -lm --product bench
}

measure_host() {
  build_bench
  .build-bench/release/bench Benchmarks/Rules
}

measure_lecture() {
  build_bench
  .build-bench/release/bench lecture
}

measure_droit() {
  build_bench
  .build-bench/release/bench droit
}

with_python() {
  if ! command -v python3 >/dev/null; then
    echo 'bench: python3 not found' >&2
    exit 1
  fi
  python3 -B "$1"
}

measure_start() { with_python Benchmarks/start.py; }

measure_registre() { with_python Benchmarks/registre.py; }

measure_pdf() {
  scripts/deps.sh formats
  with_python Benchmarks/lecture.py
}

measure_essais() {
  scripts/deps.sh busted
  with_python Benchmarks/essais.py
}

# What Python is measured with; PyPI is asked once.
python_venv() {
  [ -x .build-python/bin/python ] || python3 -m venv .build-python
  .build-python/bin/python -c 'import orjson, pydantic' 2>/dev/null ||
    scripts/quietly.sh 'pip: orjson, pydantic' \
      .build-python/bin/pip install --quiet orjson 'pydantic>=2,<3'
}

measure_flux() {
  build_bench
  with_python Benchmarks/flux.py
  echo
  python_venv
  with_python Benchmarks/dix.py
}

case ${1:-all} in
  host) measure_host ;;
  droit) measure_droit ;;
  start) measure_start ;;
  essais) measure_essais ;;
  lecture) measure_lecture ;;
  pdf) measure_pdf ;;
  registre) measure_registre ;;
  flux) measure_flux ;;
  all)
    measure_host
    echo
    measure_droit
    echo
    measure_start
    echo
    measure_essais
    echo
    measure_lecture
    echo
    measure_pdf
    echo
    measure_registre
    echo
    measure_flux
    ;;
  *)
    echo "bench: '$1' is none of host, droit, start, essais, lecture, pdf, registre and flux" >&2
    exit 2
    ;;
esac
