"""The tour speaks plainly: few long words, no jargon, and the truth about the score."""

import ast
from dataclasses import replace
from pathlib import Path

import pytest
from readability import grade, syllables

import dataperf_gui.gui.tour
from dataperf_gui.gui.tour.plan import Phase
from dataperf_gui.gui.tour.words import Facts, Result, Words, words_for

JARGON = (
    "accuracy", "algorithm", "bootstrap", "class", "classifier", "confidence", "dataset", "embed",
    "epoch", "feature", "fit", "hyperparameter", "inference", "interval", "item", "iteration",
    "logit", "metric", "model", "neural", "noise", "parameter", "probability", "rank", "strategy",
    "suspect", "test set", "train", "validation",
)  # fmt: skip
MAX_GRADE = 6.0
FACTS = Facts(label="3", use="Return", keep="K", tour="F2", fixed=1, raced=2)
BETTER = Result(before=785, now=802, total=1000, changed=3, is_sure=True)
RESULTS = (
    None, BETTER, replace(BETTER, is_sure=False), replace(BETTER, now=785),
    replace(BETTER, now=779), replace(BETTER, now=785, changed=0),
)  # fmt: skip
SOURCES = sorted(Path(dataperf_gui.gui.tour.__file__).parent.glob("*.py"))


def everything_said() -> list[Words]:
    """Every card of the tour, in every state of things."""
    later = replace(FACTS, can_race=True, is_reported=True, fixed=3, raced=5)
    said = [
        words_for(phase, replace(facts, result=result))
        for phase in Phase
        for result in RESULTS
        for facts in (FACTS, later)
    ]
    return list(dict.fromkeys(said))


def literals() -> list[str]:
    """Every sentence of tour and demo mode that goes through the translation."""
    calls = [
        node
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "tr"
    ]
    return [call.args[0].value for call in calls]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("word", "n"),
    [("take", 1), ("label", 2), ("learned", 1), ("added", 2), ("pictures", 2), ("computer", 3)],
)
def test_syllables(word: str, n: int) -> None:
    assert syllables(word) == n


def test_the_grade_of_known_texts() -> None:
    assert grade("The cat sat on the mat.") == pytest.approx(-1.45, abs=0.01)
    hard = "Hyperparameter optimisation necessitates considerable computational expenditure."
    assert grade(hard) > 20


@pytest.mark.parametrize("words", everything_said(), ids=lambda words: words.text[:40])
def test_a_child_can_read_every_card(words: Words) -> None:
    assert grade(words.text) <= MAX_GRADE
    assert len(words.text.split()) <= 40
    assert len(words.title.split()) <= 6


def test_there_are_enough_cards_for_that_to_mean_something() -> None:
    assert len(everything_said()) >= 14
    assert len(literals()) >= 25


def test_no_jargon_anywhere() -> None:
    texts = [text.lower() for text in literals()]
    found = [(word, text) for word in JARGON for text in texts if f" {word}" in f" {text}"]
    assert found == []


@pytest.mark.parametrize(
    ("result", "says"),
    [
        (BETTER, "more than luck"),
        (replace(BETTER, is_sure=False), "can be luck"),
        (replace(BETTER, now=785), "either way"),
        (replace(BETTER, now=770), "either way"),
        (replace(BETTER, now=785, changed=0), "You changed no label"),
    ],
)
def test_the_score_is_told_as_it_is(result: Result, says: str) -> None:
    text = words_for(Phase.WATCH, replace(FACTS, result=result)).text
    assert says in text
    assert str(result.now) in text
