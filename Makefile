# What this project can do, each a thin line: the work is in Scripts/.
SPEC ?= ../shared/mustache-spec
ACT ?= ../shared/act-rules
OPTIONS ?=

.PHONY: help site test bench conformance docs format setup

help: ## this list
	@echo "make, then one of:"
	@sed -n 's/^\([a-z]*\):.*## /\1	/p' Makefile | expand -t 16 | sed 's/^/  /'

site: ## build the site into output/, after installing what that needs (OPTIONS="--drafts" and the like are handed on)
	@Scripts/setup site
	swift run sitegen $(OPTIONS)

test: ## run every test there is, after installing what they need
	@Scripts/setup test
	@Scripts/test

bench: ## measure speed and memory, beside other generators
	@Scripts/setup bench
	@Benchmarks/run $(OPTIONS)

conformance: ## other people's cases: the W3C's for accessibility (ACT=their folder), Mustache's for templates (SPEC=theirs)
	@Scripts/setup test
	@Scripts/conformance "$(ACT)" "$(SPEC)"

docs: ## bring the list of names in docs/themes.md up to date
	@Scripts/theme-reference

format: ## lay out all Swift code in the project's style
	@Scripts/swift-format --in-place

setup: ## install what building and testing need, and nothing else
	@Scripts/setup test
