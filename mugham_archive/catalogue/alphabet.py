"""The order of the Azerbaijani alphabet as keys that any database sorts byte by byte."""

from __future__ import annotations

import functools
import unicodedata

# a b c ç d e ə f g ğ h x ı i j k q l m n o ö p r s ş t u ü v (w) y z; w stands after v as dictionaries put it.
ALPHABET = "abcçdeəfgğhxıijkqlmnoöprsştuüvwyz"
KEY_LENGTH = 60
# An entry without the thing sorted by comes last.
UNKNOWN = "~"

_PLACES = {letter: chr(0x41 + place) for place, letter in enumerate(ALPHABET)}
_LOOK_ALIKE = {"ǝ": "ə", "ә": "ə", "Ә": "ə", "Ǝ": "ə"}
# The Azerbaijani Cyrillic alphabet of 1958–1991 (and Russian letters beside it) letter for letter in Latin.
_CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "q", "ғ": "ğ", "д": "d", "е": "e", "ә": "ə", "ж": "j", "з": "z", "и": "i",
    "ы": "ı", "ј": "y", "й": "y", "к": "k", "ҝ": "g", "л": "l", "м": "m", "н": "n", "о": "o", "ө": "ö", "п": "p",
    "р": "r", "с": "s", "т": "t", "у": "u", "ү": "ü", "ф": "f", "х": "x", "һ": "h", "ч": "ç", "ҹ": "c", "ш": "ş",
    "щ": "ş", "ц": "s", "э": "e", "ю": "yu", "я": "ya", "ё": "yo", "ъ": "", "ь": "",
}  # fmt: skip


def lower(text: str) -> str:
    """Small letters by Azerbaijani rules: I becomes ı, İ becomes i (Python's own rule gives two code points)."""
    return text.replace("İ", "i").replace("I", "ı").lower()


@functools.lru_cache(maxsize=20_000)
def sort_key(text: str) -> str:
    """A key that puts texts into Azerbaijani alphabetical order when compared byte by byte.

    Punctuation is passed over, digits come before letters, other scripts after them. Cut at 60 characters.
    """
    if not text:
        return UNKNOWN
    key: list[str] = []
    for letter in lower(unicodedata.normalize("NFC", text)):
        place = _PLACES.get(letter)
        if place is not None:
            key.append(place)
        elif letter.isspace() or letter in "-–—":
            if key and key[-1] != " ":
                key.append(" ")
        elif letter.isdigit():
            key.append(letter)
        else:
            key.extend(_other_letter(letter))
        if len(key) >= KEY_LENGTH:
            break
    return "".join(key).strip() or UNKNOWN


def _other_letter(letter: str) -> list[str]:
    letter = _LOOK_ALIKE.get(letter, letter)
    latin = _CYRILLIC.get(letter, letter)
    places = [_PLACES[part] for part in latin if part in _PLACES]
    if places or latin == "":
        return places
    base = unicodedata.normalize("NFD", letter)[0]
    if base in _PLACES:
        return [_PLACES[base]]
    return [letter] if letter.isalnum() else []
