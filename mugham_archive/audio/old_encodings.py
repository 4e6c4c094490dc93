"""Reads text that was stored in an old code page or with letters of the wrong alphabet as what it was.

A tag that says "Latin-1" often holds bytes of cp1251 (Russian Windows: "Ðàñò" is "Раст"), of cp1254 (Turkish
Windows: "Muðam" is "Muğam") or of UTF-8. Nothing in the file says so, only the letters do:

* UTF-8: bytes that are valid UTF-8 with a letter outside ASCII are never Latin-1 prose by chance.
* cp1251: Cyrillic text turns into words of accented letters *only*. French and German have at most two such
  letters in a row inside words of plain ones, so a word of four or more letters, all of them accented, with sane
  capitals decides, as do two shorter ones; words that mix plain and accented letters speak against it.
* cp1254 differs from Latin-1 in six places (Ğ İ Ş ğ ı ş for Ð Ý Þ ð ý þ). French and German have none of the six.
  ş and ğ count 2, ı counts 1, and 2 decide. Letters that Turkish and Azerbaijani do not have (é à ñ ß å …) speak
  against it, a ğ that begins a word or follows a consonant forbids it: so Czech and most Icelandic stay.

A text too short to decide alone ("Þ") follows the texts beside it in the same file.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

_HIGH = re.compile("[\x80-\xff]")
_PLAIN_LETTER = re.compile("[A-Za-z]")
_CYRILLIC_BYTES = frozenset([*range(0xC0, 0x100), 0xA8, 0xB8, 0xA3, 0xBC, 0xAA, 0xBA, 0xB2, 0xB3, 0xAF, 0xBF])
_CYRILLIC_RUN = re.compile("[A-Za-z\xa3\xa8\xaa\xaf\xb2\xb3\xb8\xba\xbc\xbf-\xff]+")
_CYRILLIC_VOWELS = frozenset("аеёиоуыэюяіїє")
_TURKISH_WEIGHT = {"Þ": 2, "þ": 2, "Ð": 2, "ð": 2, "ý": 1, "Ý": 1}
_NOT_TURKISH = frozenset("áàãåæéèêëíìïñóòôõøúùÿßÁÀÃÅÆÉÈÊËÍÌÏÑÓÒÔÕØÚÙ")
_SOFT_G_BEFORE_VOWEL_ONLY = re.compile(r"(?:^|[^aeiouyýâîûäëöüəAEIOUYÝÂÎÛÄËÖÜƏ])ð", re.MULTILINE)
_WINDOWS_1252 = {bytes([code]).decode("cp1252", "replace"): code for code in range(0x80, 0xA0)}
_WINDOWS_1252.pop("�", None)

# Any other letter (ə, ş, Cyrillic) shows that the text was read in its right encoding.
_BEYOND = re.compile("[^\x00-\xff" + "".join(_WINDOWS_1252) + "]")

OLD_ENCODINGS = ("utf-8", "cp1251", "cp1254")


def may_be_misread(text: str) -> bool:
    """Whether a text could have been decoded as Latin-1 or cp1252 at all; quick, for the many that were not."""
    return not text.isascii() and _BEYOND.search(text) is None


def original_bytes(text: str) -> bytes | None:
    """The bytes of a text that was decoded as Latin-1 or cp1252; None when it holds other letters."""
    try:
        return text.encode("latin-1")
    except UnicodeEncodeError:
        pass
    try:
        return bytes(_WINDOWS_1252.get(letter, ord(letter)) for letter in text)
    except ValueError:
        return None


def guess_encoding(text: str) -> str | None:
    """The encoding a text read as Latin-1 was really in (one of OLD_ENCODINGS), None if Latin-1 is as good."""
    raw = original_bytes(text) if may_be_misread(text) else None
    if raw is None or raw.isascii():
        return None
    if _is_utf8(raw):
        return "utf-8"
    latin = raw.decode("latin-1")
    if _looks_cyrillic(latin):
        return "cp1251"
    if _looks_turkish(latin):
        return "cp1254"
    return None


def file_encoding(texts: Iterable[str]) -> str | None:
    """The one encoding that most of the undoubted texts of a file are in; None when none of them decides."""
    votes = Counter(guess for guess in map(guess_encoding, texts) if guess in ("cp1251", "cp1254"))
    return votes.most_common(1)[0][0] if votes else None


def repaired(text: str, beside: str | None = None) -> tuple[str, str | None]:
    """The text as it was meant and the encoding it was in, or the text unchanged and None.

    `beside` is what the other texts of the file turned out to be in; a text too short to tell follows them.
    """
    if not may_be_misread(text):
        return text, None
    encoding = guess_encoding(text)
    if encoding is None and beside is not None and _could_be(text, beside):
        encoding = beside
    raw = original_bytes(text)
    if encoding is None or raw is None:
        return text, None
    try:
        return raw.decode(encoding, "ignore" if encoding == "utf-8" else "strict"), encoding
    except UnicodeDecodeError:
        return text, None


def decoded_bytes(raw: bytes) -> tuple[str, str]:
    """The text of bytes that name no encoding and the one taken: ASCII or UTF-8, else by letters, else cp1252."""
    try:
        return raw.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        pass
    encoding = guess_encoding(raw.decode("latin-1")) or "cp1252"
    try:
        return raw.decode(encoding), encoding
    except UnicodeDecodeError:
        return raw.decode("latin-1"), "latin-1"


def _is_utf8(raw: bytes) -> bool:
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        # A field of fixed width (30 bytes in ID3v1) may end within a letter.
        if len(raw) < 28 or error.start < len(raw) - 3 or error.reason != "unexpected end of data":
            return False
        text = raw[: error.start].decode("utf-8")
    return any(letter.isalpha() and not letter.isascii() for letter in text)


def _looks_cyrillic(latin: str) -> bool:
    """Whether the words of a text are Cyrillic ones: `latin` holds one character per byte."""
    long = short = mixed = 0
    for run in _CYRILLIC_RUN.findall(latin):
        high = sum(1 for letter in run if ord(letter) in _CYRILLIC_BYTES)
        if not high:
            continue
        if high != len(run):
            mixed += 1
        elif len(run) >= 4 and _is_russian_word(run):
            long += 1
        elif len(run) == 2 or (len(run) == 3 and _is_russian_word(run)):
            short += 1
    return (long > 0 and long >= mixed) or (long + short >= 2 and mixed == 0)


def _is_russian_word(run: str) -> bool:
    word = run.encode("latin-1").decode("cp1251", "replace")
    sane_capitals = word[1:] == word[1:].lower() or word == word.upper()
    return sane_capitals and (len(word) > 4 or not _CYRILLIC_VOWELS.isdisjoint(word.lower()))


def _looks_turkish(latin: str) -> bool:
    weight = sum(_TURKISH_WEIGHT.get(letter, 0) for letter in latin)
    return weight >= 2 and _PLAIN_LETTER.search(latin) is not None and _turkish_is_possible(latin)


def _turkish_is_possible(latin: str) -> bool:
    return _NOT_TURKISH.isdisjoint(latin) and not _SOFT_G_BEFORE_VOWEL_ONLY.search(latin)


def _could_be(text: str, encoding: str) -> bool:
    """Whether nothing in a text that does not decide by itself speaks against the encoding of its neighbours."""
    raw = original_bytes(text)
    if raw is None:
        return False
    latin = raw.decode("latin-1")
    if encoding == "cp1254":
        return any(letter in _TURKISH_WEIGHT for letter in latin) and _turkish_is_possible(latin)
    runs = [run for run in _CYRILLIC_RUN.findall(latin) if _HIGH.search(run)]
    return bool(runs) and all(ord(letter) in _CYRILLIC_BYTES for run in runs for letter in run)
