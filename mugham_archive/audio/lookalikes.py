"""Puts right words in which letters of the Latin and the Cyrillic alphabet that look the same are mixed.

Keyboards of the time before Unicode fonts had the schwa only in Cyrillic, so "Əliyev" was typed with U+04D8 and
"Cabbar" with a Cyrillic "С". A word is changed only when it mixes both alphabets and every letter of the one has
a twin in the other; the Turned E (U+018E, U+01DD) of some fonts is always the schwa.
"""

from __future__ import annotations

import re

_CYRILLIC = "АВЕЅІЈКМНОРСТУХҺӘԚԜаесорухіјѕһәԛԝӀ"
_LATIN = "ABESIJKMHOPCTYXHƏQWaecopyxijshəqwI"
_TO_LATIN = str.maketrans(_CYRILLIC, _LATIN)
_TO_CYRILLIC = str.maketrans({latin: cyrillic for cyrillic, latin in zip(_CYRILLIC, _LATIN, strict=True)})
# A capital H is the Cyrillic Н far oftener than Һ.
_TO_CYRILLIC.update({ord("H"): "Н", ord("I"): "І"})
_TURNED_E = str.maketrans({"Ǝ": "Ə", "ǝ": "ə"})
_ANY_CYRILLIC = re.compile("[\u0400-\u052f]")
_ANY_LATIN = re.compile("[A-Za-z\u00c0-\u024f\u0259]")
_WORD = re.compile("[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0259\u0400-\u052f]+")


def untangled(text: str) -> str:
    """The text with each word in one alphabet; the same text when nothing was mixed."""
    if text.isascii():
        return text
    text = text.translate(_TURNED_E)
    if not (_ANY_CYRILLIC.search(text) and _ANY_LATIN.search(text)):
        return text
    return _WORD.sub(lambda match: _untangled_word(match.group(), text), text)


def _untangled_word(word: str, text: str) -> str:
    cyrillic = _ANY_CYRILLIC.findall(word)
    latin = _ANY_LATIN.findall(word)
    if not cyrillic or not latin:
        return word
    all_have_latin_twin = all(ord(letter) in _TO_LATIN for letter in cyrillic)
    all_have_cyrillic_twin = all(ord(letter) in _TO_CYRILLIC for letter in latin)
    if all_have_latin_twin and all_have_cyrillic_twin:
        # Nothing but twins: the alphabet of the greater part, then of the whole text, decides.
        mine = (len(latin), len(_ANY_LATIN.findall(text)))
        theirs = (len(cyrillic), len(_ANY_CYRILLIC.findall(text)))
        return word.translate(_TO_LATIN if mine >= theirs else _TO_CYRILLIC)
    if all_have_latin_twin:
        return word.translate(_TO_LATIN)
    if all_have_cyrillic_twin:
        return word.translate(_TO_CYRILLIC)
    return word
