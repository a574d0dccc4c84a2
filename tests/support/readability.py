"""How many years of school a text asks for."""

import re

VOWELS = re.compile(r"[aeiouy]+")
SILENT = re.compile(r"([^laeiouy]e|[^aeiouytd]ed|[^aeiouycgshxz]es)$")
"""Endings whose vowel is not heard: in "take" and "learned", not in "table" and "added"."""


def syllables(word: str) -> int:
    """Count the groups of vowels that are heard; numbers count as one."""
    word = word.lower().strip("'")
    return max(len(VOWELS.findall(word)) - bool(SILENT.search(word)), 1)


def grade(text: str) -> float:
    """Return the Flesch-Kincaid grade.

    0.39 words a sentence + 11.8 syllables a word - 15.59 (Kincaid, Fishburne, Rogers and Chissom
    1975, Derivation of New Readability Formulas for Navy Enlisted Personnel, Research Branch
    Report 8-75).
    """
    sentences = [each for each in re.split(r"[.!?:;]+\s|[.!?:;]+$", text) if each.strip()]
    words = re.findall(r"[A-Za-z0-9'-]+", text)
    n_syllables = sum(map(syllables, words))
    return 0.39 * len(words) / len(sentences) + 11.8 * n_syllables / len(words) - 15.59
