"""Folds writing so that a word is found however it is typed: without marks, in Cyrillic, with look-alike letters.

Everything that is indexed and everything that is typed goes through ``fold``. Names go through ``name_spellings`` too,
which adds the readings of letters that are written in more than one way (q as g or k, ə as e or a).
"""

from __future__ import annotations

import functools
import re
import unicodedata

from mugham_archive.audio.lookalikes import untangled

# Azerbaijani Cyrillic (1939–1991) and Russian letters, as the folded Latin they are written with. Russian prints ё as е.
_CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "ғ": "g", "д": "d", "е": "e", "ё": "e", "ә": "e", "ж": "j", "з": "z",
    "и": "i", "й": "y", "ј": "y", "к": "k", "ҝ": "g", "л": "l", "м": "m", "н": "n", "о": "o", "ө": "o", "п": "p",
    "р": "r", "с": "s", "т": "t", "у": "u", "ү": "u", "ф": "f", "х": "x", "һ": "h", "ц": "s", "ч": "c", "ҹ": "c",
    "ш": "s", "щ": "s", "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "yu", "я": "ya", "і": "i", "ї": "yi", "є": "ye",
    "ў": "u", "қ": "g", "ҳ": "h", "ң": "n", "ұ": "u", "ѓ": "g", "ќ": "k",
}  # fmt: skip
_LATIN = {
    "ə": "e", "ǝ": "e", "ɘ": "e", "ı": "i", "ğ": "g", "ş": "s", "ç": "c", "ö": "o", "ü": "u", "q": "g", "w": "v",
    "ß": "ss", "æ": "ae", "ø": "o", "œ": "oe", "ð": "d", "þ": "th", "ł": "l", "đ": "d",
}  # fmt: skip
# Persian and old Azerbaijani Arabic letters that mean one sound; short vowels are not written and not added.
_ARABIC = {
    "ي": "ی",
    "ك": "ک",
    "ى": "ی",
    "ة": "ه",
    "ۀ": "ه",
    "ە": "ه",
    "أ": "ا",
    "إ": "ا",
    "آ": "ا",
    "ٱ": "ا",
    "ؤ": "و",
    "ئ": "ی",
    "ء": "",
    "ـ": "",
    "‌": "",
    "‍": "",
}
_TABLE = {ord(letter): plain for letters in (_CYRILLIC, _LATIN, _ARABIC) for letter, plain in letters.items()}

# Letter groups of romanisations, longest first: Shushinski, Khan, Gadzhi, Ghasim, Chahargah.
_GROUPS = [
    ("shch", "s"),
    ("dzh", "c"),
    ("kh", "x"),
    ("gh", "g"),
    ("sh", "s"),
    ("ch", "c"),
    ("zh", "j"),
    ("dj", "c"),
]
_GROUPS_PATTERN = re.compile("|".join(group for group, _ in _GROUPS))
_GROUPS_TABLE = dict(_GROUPS)
_DOUBLED = re.compile(r"([a-z])\1+")
_GLIDE = re.compile(r"iy(?=[aeou])")
_IY_END = re.compile(r"iy\b")
_WORD = re.compile(r"[^\W_]+")
_CYRILLIC_LETTER = re.compile("[\u0400-\u052f]")
_LATIN_LETTER = re.compile("[A-Za-z\u00c0-\u024f\u0259]")
_LETTERS = re.compile(r"[^\W\d_]+")
# Between letters these are part of a word: Yo'lchiyeva, Gul'nara, Mə'sum (the hamza of the alphabet of 1939).
_APOSTROPHES = re.compile(r"(?<=[^\W\d_])['’‘ʻʼʹ`´ʿʾ]+(?=[^\W\d_])|[ʻʼʹʿʾ]")

_SAME_SOUND = str.maketrans({"x": "h", "j": "c", "y": "i"})


def small(text: str) -> str:
    """Small letters, composed (NFC), each word in one script; İ is i, and marks and letters stay as they are written."""
    text = unicodedata.normalize("NFC", text)
    if not text.isascii():
        if _CYRILLIC_LETTER.search(text) and _LATIN_LETTER.search(text):
            # Word by word, so that a word is the same in every company.
            text = _LETTERS.sub(lambda found: untangled(found.group()), text)
        # The dotted capital's small letter has its dot twice in Unicode.
        text = text.replace("İ", "i").lower().replace("i\u0307", "i").replace("ǝ", "ə")
        return _APOSTROPHES.sub("", text)
    return _APOSTROPHES.sub("", text.lower())


def plain(text: str) -> str:
    """Small letters without marks, in Latin where the script allows it; what is no letter or digit becomes a space."""
    text = small(text).translate(_TABLE)
    if not text.isascii():
        decomposed = unicodedata.normalize("NFD", text)
        text = "".join(mark for mark in decomposed if not unicodedata.combining(mark)).translate(_TABLE)
        text = digits(text)
    return " ".join(_WORD.findall(text))


def digits(text: str) -> str:
    """The text with the digits of every script as 0 to 9: ۱۹۶۵ and ١٩٦٥ are 1965."""
    return text if text.isascii() else "".join(map(_digit, text))


def _digit(letter: str) -> str:
    return str(unicodedata.digit(letter)) if letter.isdecimal() else letter


@functools.lru_cache(maxsize=20_000)
def fold(text: str) -> str:
    """The words of the text in the one form that the index holds and the question is asked in."""
    return " ".join(filter(None, map(_folded, text.split())))


# Texts are many, the words in them far fewer; no rule looks across a space.
@functools.lru_cache(maxsize=100_000)
def _folded(piece: str) -> str:
    return " ".join(_one_sound(word) for word in plain(piece).split(" ") if word)


def _one_sound(word: str) -> str:
    if word.isdigit():
        return word
    word = _GROUPS_PATTERN.sub(lambda found: _GROUPS_TABLE[found.group()], word)
    word = _GLIDE.sub("i", word)
    word = _IY_END.sub("i", word)
    word = _DOUBLED.sub(r"\1", word.translate(_SAME_SOUND))
    # Letters that have become one may stand beside another now as a group does: what is folded stays as it is.
    return _one_sound(word) if _GROUPS_PATTERN.search(word) else word


@functools.lru_cache(maxsize=50_000)
def name_spellings(name: str) -> str:
    """The folded words of a name in every reading: Qasımov as gasimov and kasimov, Əliyev as eliev and aliev."""
    readings = zip(*map(_readings, name.split()), strict=True)
    return " ".join(dict.fromkeys(" ".join(piece for reading in readings for piece in reading).split()))


@functools.lru_cache(maxsize=100_000)
def _readings(piece: str) -> tuple[str, str, str, str]:
    """What has no space in it, folded in each reading: q as it is or as k, with either ə as e or as a."""
    small = unicodedata.normalize("NFC", piece).replace("İ", "i").lower().replace("ǝ", "ə").replace("ә", "ə")
    as_k = small.replace("q", "k").replace("г", "к")
    q_e, q_a, k_e, k_a = (_folded(one.replace("ə", e)) for one in (small, as_k) for e in ("e", "a"))
    return q_e, q_a, k_e, k_a
