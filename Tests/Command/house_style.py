"""The words of every problem that the other tests met: calm, short, and with a way to mend it (accessibility.md, "House style for messages")."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from .bench import Bench, Said, name

MOST_WORDS = 20
NEVER = re.compile(r"\b(errors?|invalid\w*|illegal\w*|fail(s|ed|ure)?|violat\w+|you forgot)\b", re.I)
QUOTED = [re.compile(r"`[^`]*`"), re.compile(r'"[^"]*"'), re.compile("“[^”]*”"), re.compile(r"\([^()]*\)")]

Rule = Callable[[Said], Iterator[str]]


def sentences_are_short(said: Said) -> Iterator[str]:
    for text in (said.problem.message, said.problem.suggestion):
        for sentence in re.split(r"(?<=[.?!])\s+", _own_words(text)):
            count = _count(sentence)
            # Where content holds quotation marks, only the greediest reading is sure of what is quoted.
            if count > MOST_WORDS and _count(re.sub(r'".*"|`.*`|“.*”', "…", sentence)) > MOST_WORDS:
                yield f"{count} words: {sentence}"


def no_word_blames(said: Said) -> Iterator[str]:
    for text in (said.problem.message, said.problem.suggestion):
        greedy = re.sub(r'".*"|`.*`|“.*”', "…", text)
        for match in NEVER.finditer(_own_words(text)):
            if NEVER.search(greedy):
                yield f"“{match[0]}” in: {text}"


def every_problem_says_how_to_mend_it(said: Said) -> Iterator[str]:
    if not (said.problem.suggestion or "").strip():
        yield f"no suggestion with: {said.problem.message}"


def every_problem_is_complete(said: Said) -> Iterator[str]:
    problem = said.problem
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", problem.rule or ""):
        yield f"the rule's name is {problem.rule!r}"
    if problem.level not in ("fix", "look"):
        yield f"the level is {problem.level!r}"
    if not problem.file or problem.file.startswith("/"):
        yield f"the file is {problem.file!r}, and not relative to the site"
    if not (isinstance(problem.line, int) and problem.line >= 1 and isinstance(problem.column, int) and problem.column >= 1):
        yield f"the place is {problem.line!r}:{problem.column!r}"
    if not (problem.message or "").strip() or not (problem.message or "").rstrip().endswith((".", "?", "!")):
        yield f"the message is no sentence: {problem.message!r}"


def messages_are_printable(said: Said) -> Iterator[str]:
    """A message is read aloud and shown in terminals: long pieces of content do not belong in it."""
    for text in (said.problem.message, said.problem.suggestion):
        if len(text) > 600:
            yield f"{len(text)} characters: {text[:120]}…"


RULES: list[Rule] = [sentences_are_short, no_word_blames, every_problem_says_how_to_mend_it, every_problem_is_complete, messages_are_printable]


def look(rule: Rule, all_said: list[Said]) -> Bench:
    bench = Bench(None, None, name(rule))  # type: ignore[arg-type]
    bench.seconds = 0.0
    seen: set[str] = set()
    for said in all_said:
        for fault in rule(said):
            if fault not in seen:
                seen.add(fault)
                bench.note(f"[{said.problem.rule}] {fault[:400]} (at {said.problem.place[:120]} in “{said.test}”)")
    if not all_said:
        bench.note("there was nothing to look at")
    return bench


def _own_words(text: str) -> str:
    for quoted in QUOTED:
        text = quoted.sub("…", text)
    return text


def _count(sentence: str) -> int:
    """Words; what stands for quoted content is none."""
    return sum(1 for word in sentence.split() if any(letter.isalnum() for letter in word))
