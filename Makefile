# Every target makes its own virtual environment first: Python 3.11 (with venv and pip) and make
# are all it takes. `make` alone lists the targets.

SHELL := /bin/sh
.DEFAULT_GOAL := help

VENV   := .venv
BIN    := $(VENV)/bin
PYTHON ?= $(shell for p in python3.11 python3 python; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
PIP    := $(BIN)/python -m pip --quiet --disable-pip-version-check
UV     := 0.13.9

ARGS    ?=# flags for `make play`, as in: make play ARGS="--plain --seed 7"
BENCH   ?=# make quality BENCH=DIR: a folder of talk labelled by people, with its harness
UPGRADE ?=# make lock UPGRADE=--upgrade takes the newest versions

FAST := not slow and not e2e

.PHONY: help play fmt check test full cov bench quality bots defects difficulty exploit train tune lock wheel clean lint

help: ## List the targets
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | awk -F '\t' '{printf "  make %-9s%s\n", $$1, $$2}'

play: $(VENV)/.play ## Start a role-play of the default scenario; ARGS="..." passes flags
	@$(BIN)/buysim play $(ARGS)

lint: $(VENV)/.dev
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo

fmt: $(VENV)/.dev ## Repair what ruff can repair, and lay the code out
	@$(BIN)/ruff check --fix-only --quiet .
	@$(BIN)/ruff format .

check: lint ## Lint, types, floor plan and the quick tests: under two minutes
	@$(BIN)/pytest -q -m "$(FAST)"

test: lint ## All but the slow tests, with terminal and wheel: under fifteen minutes
	@$(BIN)/pytest -m "not slow"

full: lint ## Everything, every scenario and persona, deep property tests: before a release
	@HYPOTHESIS_PROFILE=full $(BIN)/pytest

cov: $(VENV)/.dev ## Branch coverage of the core rooms, at least 95 %
	@$(BIN)/pytest -q -m "$(FAST)" --cov

bench: $(VENV)/.dev ## Print how fast a step, a reading, exploring and the command are
	@OPENBLAS_NUM_THREADS=1 $(BIN)/python -m bench $(ARGS)

quality: $(VENV)/.measure ## Measure the reader on the held-out lines; BENCH=DIR adds talk labelled by people
	@OPENBLAS_NUM_THREADS=1 $(BIN)/python -m bench.quality $(BENCH)

defects: $(VENV)/.dev ## Write docs/defects.md: what the checker sees of what is wrong
	@$(BIN)/python -m bench.defects

bots: $(VENV)/.dev ## Write docs/bots.md: scripted sellers with every buyer of the library
	@$(BIN)/buysim bots --library --seeds 100 --markdown > docs/bots.md

difficulty: $(VENV)/.dev ## Measure how hard the library's scenarios are; kept beside each
	@$(BIN)/buysim league --library --ladder --seeds 100 --keep

exploit: $(VENV)/.dev ## Search for talks that pass without helping; the nearest is kept beside each
	@$(BIN)/buysim league --library --exploit --seed 1 --lines 10000 --keep

train: $(VENV)/.measure ## Fit the first tier's weights anew from the labelled lines
	@OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 $(BIN)/python -m bench.train $(ARGS)

tune: $(VENV)/.tune ## Tune the second tier anew with PyTorch, by a teacher, and fit how the tiers are joined: five hours
	@$(BIN)/python -m bench.tuning.told
	@$(BIN)/python -m bench.tuning.folds
	@$(BIN)/python -m bench.tuning.mixing
	@$(BIN)/python -m bench.tuning.hearing
	@$(BIN)/python -m bench.tuning.export
	@OPENBLAS_NUM_THREADS=1 $(BIN)/python -m bench.examples --write

wheel: $(VENV)/.dev ## Build dist/*.whl with the locked build backend
	@$(BIN)/python -m build --wheel --no-isolation --outdir dist

clean: ## Remove the virtual environment and all that was built or cached
	rm -rf $(VENV) build dist htmlcov .coverage .hypothesis .import_linter_cache \
		.mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# ------------------------------------------------------------------- locked environments
# One virtual environment, three depths of it; a stamp says which one has been reached. The locks are
# whole, so pip resolves nothing (--no-deps): its resolver refuses a hashed lock as soon as a newer
# release of a package that another one names with an extra appears.

$(VENV)/.made:
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
		echo "buysim needs Python 3.11 or newer; name one with PYTHON=/path/to/python3.11" >&2; \
		exit 1; }
	@echo "Making $(VENV) from the locked requirements (the first time only) ..." >&2
	@"$(PYTHON)" -m venv $(VENV)
	@touch $@

define install
	@$(PIP) install --no-deps --require-hashes -r $<
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $(1)
endef

$(VENV)/.play: requirements.lock pyproject.toml | $(VENV)/.made
	$(call install,$@)

$(VENV)/.dev: requirements-dev.lock pyproject.toml | $(VENV)/.made
	$(call install,$@ $(VENV)/.play)

$(VENV)/.measure: requirements-measure.lock pyproject.toml | $(VENV)/.made
	$(call install,$@ $(VENV)/.dev $(VENV)/.play)

$(VENV)/.tune: requirements-tune.lock pyproject.toml | $(VENV)/.made
	$(call install,$@ $(VENV)/.measure $(VENV)/.dev $(VENV)/.play)

COMPILE := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--custom-compile-command "make lock" pyproject.toml

lock: $(VENV)/.made ## Write the hash-locked requirements anew from pyproject.toml
	@$(PIP) install uv==$(UV)
	@$(COMPILE) $(UPGRADE) --group build --output-file requirements.lock
	@$(COMPILE) $(UPGRADE) --group build --extra dev \
		--constraint requirements.lock --output-file requirements-dev.lock
	@$(COMPILE) $(UPGRADE) --group build --extra dev --extra measure \
		--constraint requirements-dev.lock --output-file requirements-measure.lock
	@$(COMPILE) $(UPGRADE) --group build --extra dev --extra measure --extra tune \
		--constraint requirements-measure.lock --output-file requirements-tune.lock
