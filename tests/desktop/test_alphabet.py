"""The archive's order beside ICU's collation for Azerbaijani, which Qt brings with it."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCollator, QLocale, Qt

from mugham_archive.catalogue.alphabet import ALPHABET, sort_key

_WORDS = st.text(alphabet=ALPHABET.replace("w", ""), min_size=1, max_size=8)
_TITLES = st.lists(_WORDS, min_size=1, max_size=3).map(" ".join)


def _collator() -> QCollator:
    collator = QCollator(QLocale("az_AZ"))
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return collator


def _sign(number: int) -> int:
    return (number > 0) - (number < 0)


@given(_TITLES, _TITLES)
def test_titles_stand_as_icu_puts_them(one: str, other: str) -> None:
    keys = sort_key(one), sort_key(other)
    assert _sign(_collator().compare(one, other)) == (keys[0] > keys[1]) - (keys[0] < keys[1])


def test_icu_knows_the_azerbaijani_alphabet_here() -> None:
    letters = list(ALPHABET.replace("w", ""))
    assert all(_collator().compare(a, b) < 0 for a, b in itertools.pairwise(letters))
