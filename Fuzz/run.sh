#!/usr/bin/env bash
# run.sh [SECONDS] [INPUT…]: reads spoiled acts for that long, 60 s by default, and stops at the
# first that crashes the reader, gives a wrong place or takes too long; its input is kept in
# .build-fuzz. Inputs named are read once instead.
set -euo pipefail
cd "$(dirname "$0")/.."

scratch=.build-fuzz
# gold fails to link it; lld comes with Swift.
# SwiftPM sees new files of the package above only when it reads this description again.
touch Fuzz/Package.swift
scripts/quietly.sh 'build: fuzz' "${SWIFT:-swift}" build -c release --package-path Fuzz \
  --scratch-path "$scratch" -Xswiftc -sanitize=fuzzer -Xswiftc -use-ld=lld \
  --product fuzz-reading

# A crash must reach libFuzzer, which keeps the input.
export SWIFT_BACKTRACE=enable=no
seconds=${1:-60}
shift || true
if [ $# -gt 0 ]; then exec "$scratch/release/fuzz-reading" "$@"; fi
mkdir -p "$scratch/corpus"
exec "$scratch/release/fuzz-reading" -max_total_time="$seconds" -max_len=100000 -len_control=0 \
  -print_final_stats=1 -artifact_prefix="$scratch/" "$scratch/corpus"
