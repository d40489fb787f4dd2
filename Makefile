SWIFT ?= swift
export SWIFT
EXAMPLE := Examples/saint-usage-2021-05-20.txt
GREFFIER := .build/debug/greffier
FORMATTED := $(wildcard Sources Tests Examples/server Package.swift Benchmarks Fuzz)

.SILENT:
.PHONY: help deps libraries build check test lint bench release reference regles \
  mutate test-asan test-sarif test-atelier test-spark test-all fuzz clean
.DEFAULT_GOAL := help

help:
	echo 'make check     check an example document (builds what it needs)'
	echo 'make test      run the tests of the rules, then those of the program'
	echo 'make test-asan run the tests of the program under the address sanitizer'
	echo 'make test-atelier  take the pages of greffier serve through a browser'
	echo 'make test-spark  check RECORDS (4000) on two executors of Spark, one of them killed'
	echo 'make test-all  run both, ten times as many random comparisons, and make mutate'
	echo 'make test-sarif  validate the SARIF that check writes'
	echo 'make mutate    list the changes of the rules that no essai notices'
	echo 'make lint      check format, sizes and imports'
	echo 'make build     build greffier for debugging'
	echo 'make release   build .build/release/greffier, to copy to other machines'
	echo 'make bench     measure the host of the rules and the start of the program'
	echo 'make fuzz      read spoiled acts for SECONDS (60), by libFuzzer'
	echo 'make reference  write docs/reference-regles.md again'
	echo 'make regles    write docs/regles.md again'
	echo 'make deps      install the system libraries and programs that are missing'
	echo 'make clean     remove all that was built'

deps:
	scripts/deps.sh formats

# What the build alone needs; the programs that read formats are looked for when they serve.
libraries:
	scripts/deps.sh

build: libraries
	scripts/quietly.sh 'build: greffier' $(SWIFT) build --product greffier

check: build
	$(GREFFIER) check $(EXAMPLE)

# The tests of the rules come first: the last line is the closing line of Swift Testing. Random
# comparisons print their seed; GREFFIER_SEED=… takes them again, GREFFIER_LONG=1 ten times as many.
test: deps
	scripts/quietly.sh 'build: greffier and its tests' $(SWIFT) build --build-tests
	$(GREFFIER) test Rules Examples
	$(SWIFT) test --skip-build --disable-xctest

test-asan: deps
	echo 'test: under the address sanitizer' >&2
	# What lives as long as the program is no leak. ONLY=… takes the tests of that name.
	ASAN_OPTIONS=detect_leaks=0 $(SWIFT) test --sanitize=address --scratch-path .build-asan \
	  --disable-xctest $(if $(ONLY),--filter '$(ONLY)')

# Pictures of every page stand in .build-browser/pages.
test-atelier: build
	scripts/atelier.sh

# The example of Spark, beside a plain run of the same records.
test-spark: build
	scripts/spark.sh $(or $(RECORDS),4000)

test-all:
	$(MAKE) --no-print-directory mutate
	$(MAKE) --no-print-directory fuzz SECONDS=600
	scripts/deps.sh browser
	GREFFIER_LONG=1 $(MAKE) --no-print-directory test
	$(MAKE) --no-print-directory test-sarif
	$(MAKE) --no-print-directory test-atelier
	$(MAKE) --no-print-directory test-spark
	$(MAKE) --no-print-directory test-asan

# What is written for other programs, by the schema that they read it by.
test-sarif: build
	scripts/sarif.sh

# The changes of the law that no essai notices; RULES=… takes the rules of those ids.
mutate: build
	$(GREFFIER) test Rules --mutate $(foreach rule,$(RULES),--regle $(rule))

lint:
	echo 'lint: swift format' >&2
	$(SWIFT) format lint --strict --parallel -r $(FORMATTED)
	echo 'lint: sizes, words, imports' >&2
	scripts/lint-proof.sh
	scripts/lint.sh

release: libraries
	scripts/release.sh

reference: build
	$(GREFFIER) reference >docs/reference-regles.md

# The rules as they are, then those that are left out.
regles: build
	$(GREFFIER) rules --format markdown --exemple Examples/saint-usage-2021-05-20.txt \
	  >docs/regles.md
	echo >>docs/regles.md
	cat Rules/a-part.md >>docs/regles.md

bench: release
	Benchmarks/run.sh

# Stops at the first input that the reader does not bear; it is kept in .build-fuzz.
fuzz: libraries
	Fuzz/run.sh $(or $(SECONDS),60)

clean:
	echo 'clean: .build and .build-*' >&2
	rm -rf .build .build-*
