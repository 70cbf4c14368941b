# kzpoll-desktop: what a contributor or a newcomer types. `make` alone prints this list.
#
#   make setup        a virtual environment with everything locked in requirements.lock (again only when it changed), compiled
#   make run          the program on a practice precinct; with no screen, a rehearsed election day with pictures
#   make test         linters, then the tests, save those that take seconds each
#   make test-long    those that take seconds each: whole rehearsals, full disks, every screen, what is seen of whole days
#   make lint         linters and types alone
#   make i18n         collect the window's texts into resources/i18n/*.ts and build the .qm files
#   make bench        the measured numbers
#   make person       a person at the keyboard on a screen of their own: whole days, and 20 000 actions
#   make tamper       sealed protocols and a result package changed by bits and by their parts, many thousand times, and forgeries
#                     in other readers
#   make fuzz         files mutated for every reader, 20 s each; before a release make fuzz FUZZ_SECONDS=600
#   make players      three players on every exercise of the course and twenty seats, and five hundred variants
#   make scans        bad pictures of a printed page, read
#   make screenshots  every page in three languages, into build/screenshots
#   make release-check  whether every text has been read by a native reader
#   make audit        known weaknesses of what is locked, where pip-audit and its data can be reached
#   make sbom         the bill of materials of what is locked, build/sbom.cdx.json (CycloneDX)
#   make lock         resolve the dependencies of pyproject.toml anew
#   make clean        remove what the targets above made

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
MAKEFLAGS += --no-builtin-rules

PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.installed
TS := $(wildcard resources/i18n/*.ts)
QM := $(TS:.ts=.qm)
SOURCES = $(shell find kzpoll_desktop -name '*.py' | LC_ALL=C sort)
COMPILED := .venv/.compiled
GUI = $(shell find kzpoll_desktop/gui -name '*.py' | LC_ALL=C sort)
LANGUAGES := resources/i18n/kzpoll_kk.ts resources/i18n/kzpoll_ru.ts

# The tests draw without a screen, whatever the machine has.
OFFSCREEN := QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=1

.PHONY: help setup run test test-long lint i18n bench torture person tamper fuzz players scans screenshots release-check audit sbom lock clean

help:
	@sed -n '1,/^$$/s/^# \{0,1\}//p' Makefile

setup: $(STAMP) $(QM) $(COMPILED)

$(STAMP): requirements.lock pyproject.toml hatch_build.py installer/system-libraries.sh
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	  || { echo "kzpoll-desktop needs Python 3.11 or newer; name one with: make PYTHON=python3.12 setup" >&2; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null \
	  || { echo "Python's venv is missing. On Debian or Ubuntu type: sudo apt-get install python3-venv" >&2; exit 1; }
	@installer/system-libraries.sh
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@# uv itself is taken from the lock, checked by its hash like everything else.
	@sed -n '/^uv==/,/[^\\]$$/p' requirements.lock > .venv/uv.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r .venv/uv.lock
	@$(BIN)/uv pip sync --quiet --python $(BIN)/python --require-hashes requirements.lock
	@$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable .
	@# PySide6 keeps its Python files packed in a library; unpacked, in place of those of another version, they are compiled too.
	@SBK_EMBED=true $(BIN)/python -c 'import shiboken6'
	@SBK_EMBED=false $(BIN)/python -c 'import shiboken6'
	@$(COMPILE) "$$($(BIN)/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')"
	@rm -f $(COMPILED)
	@touch $@

# Bytecode, whatever PYTHONDONTWRITEBYTECODE says: it is known by the hash of its source, so that it never is that of another.
# Templates of packages that are no Python are passed by.
COMPILE = $(BIN)/python -m compileall -qq -j 0 --invalidation-mode checked-hash -x '/templates?/|\.tmpl\.py$$'

$(COMPILED): $(SOURCES) | $(STAMP)
	@$(COMPILE) $?
	@touch $@

resources/i18n/%.qm: resources/i18n/%.ts $(STAMP)
	@$(BIN)/pyside6-lrelease -silent $< -qm $@

run: setup
	@if [ -n "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ]; then \
	  $(BIN)/kzpoll "$$($(BIN)/python -m kzpoll_desktop.workflow.practice build/practice)"; \
	else \
	  echo "No screen here: rehearsing an election day instead."; \
	  $(BIN)/kzpoll rehearse --out build/rehearsal; \
	  echo "The protocols, a picture of each page and the precinct file are in build/rehearsal:"; \
	  ls build/rehearsal; \
	fi

lint: setup
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/mypy

test: lint
	@$(OFFSCREEN) $(BIN)/pytest -n 2 --dist worksteal -q -m "not long"

test-long: setup
	@$(OFFSCREEN) $(BIN)/pytest -n 2 --dist worksteal -q -m long
	@KZPOLL_EXAMPLES=400 $(OFFSCREEN) $(BIN)/pytest -n 2 --dist worksteal -q -m "not long" tests/domain tests/store

i18n: setup
	@$(BIN)/pyside6-lupdate -silent -no-obsolete -locations none $(GUI) -ts $(LANGUAGES)
	@# English is the language of the sources: only its plural forms are translated.
	@$(BIN)/pyside6-lupdate -silent -no-obsolete -locations none -pluralonly $(GUI) -ts resources/i18n/kzpoll_en.ts
	@for ts in resources/i18n/*.ts; do $(BIN)/pyside6-lrelease $$ts -qm $${ts%.ts}.qm; done

bench: setup
	@$(OFFSCREEN) $(BIN)/python -m tests.bench

torture: setup
	@$(OFFSCREEN) $(BIN)/python -m tests.torture

person: setup
	@$(BIN)/python -m tests.person

tamper: setup
	@$(BIN)/python -m tests.tamper

FUZZ_SECONDS ?= 20
fuzz: setup
	@$(BIN)/python -m tests.fuzz --seconds $(FUZZ_SECONDS)

players: setup
	@$(BIN)/python -m tests.players

scans: setup
	@$(BIN)/python -m tests.scans

screenshots: setup
	@$(OFFSCREEN) $(BIN)/python -m tests.screenshots --out build/screenshots

release-check: setup
	@$(BIN)/python -m tests.release_check

audit: setup
	@installer/audit.sh

sbom: setup
	@$(BIN)/python installer/sbom.py build/sbom.cdx.json

lock: setup
	@$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --all-extras --generate-hashes --upgrade \
	  --no-emit-index-url --no-emit-find-links --no-header --no-annotate \
	  pyproject.toml requirements.in --output-file requirements.lock

clean:
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis resources/i18n/*.qm
