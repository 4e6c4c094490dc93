"""What sounds the letters of a word may stand for, in each of the orthographies it may be written in; and its keys.

The sounds are the letters of the Azerbaijani alphabet. A letter of another orthography stands for a set of them: the q of
Qasımov is q, the к of Касимов is k or q, the g of Gasimov is g, ğ or q, and in words that came through Russian, which
has no h, also h (Гусейн). Two spellings are of one word when such sets meet at every place (``likeness``). A key is what
stays of a word when everything that wavers between the orthographies is left out; spellings are looked up by it.
"""

from __future__ import annotations

import functools
import itertools
import re
from dataclasses import dataclass

SOUNDS = "aəeiıoöuüybpdtcçjsşzfvkgğqxhlmnr"
BIT = {sound: 1 << place for place, sound in enumerate(SOUNDS)}


def mask(sounds: str) -> int:
    """A set of sounds."""
    return sum(BIT[sound] for sound in set(sounds))


VOWELS = mask("aəeiıoöuü")
GLIDE = BIT["y"]
_VOWEL_LETTERS = set("aeiouyəıöüаеёиоуыэюяәөүіâäåāáàīíîōóūúûéèêæø")
_ONLY_H = mask("hx")
_MOST_KEYS = 3


@dataclass(frozen=True, slots=True)
class Reading:
    """A word in one orthography: a set of sounds (as bits) for each place; ``unvowelled`` when short vowels are not written."""

    sets: tuple[int, ...]
    unvowelled: bool = False


def _table(text: str) -> dict[str, int]:
    return {entry.split(":")[0]: mask(entry.split(":")[1]) for entry in text.split()}


# Scholarly and other marked letters that mean one sound wherever they are used.
_MARKED = _table(
    "ə:ə ı:ı ö:ö ü:ü ç:ç ş:ş ğ:ğ ä:əe å:a â:a ā:a á:a à:a ī:i í:i î:i ō:oö ó:o ū:uü ú:u û:u é:e è:e ê:e č:çc š:ş ž:jc ǧ:c "
    "ġ:ğ ḡ:ğ ģ:ğg ḫ:x ẖ:x ḥ:h ṣ:s ş:ş ţ:t ṭ:t ț:t ș:ş ẓ:z ż:z ź:z ḍ:z ñ:n ň:n ń:n ł:l ø:ö œ:ö æ:ə ý:yı ķ:kq ć:ç ś:ş ř:r"
)
_PLAIN = _table("b:b d:d f:f l:l m:m n:n p:p r:r t:t v:v w:v z:z")
# The official alphabet: one letter, one sound.
_AZERBAIJANI = _table("a:a e:e i:i o:o u:u c:c g:g h:h j:j k:k q:q s:s x:x y:y") | _PLAIN
# Turkish has no ə, q and x of its own.
_TURKISH = _AZERBAIJANI | _table("a:aə e:eə g:gğq h:hx k:kq")
# Typed without marks, or romanised.
_BARE = _table("a:aə e:eə i:iı o:oö u:uü c:cç g:gğq h:hx j:cj k:kq q:qgk s:sş x:x y:y") | _PLAIN
_FROM_RUSSIAN = {**_BARE, "g": mask("h"), "s": mask("s")}
_ROMANISED = {**_BARE, "g": mask("gğqh"), "s": mask("s")}
_GROUPS = [
    ("dsch", "c"), ("tsch", "ç"), ("shch", "ş"), ("dzh", "c"), ("dsh", "c"), ("tch", "ç"), ("sch", "ş"), ("dj", "c"),
    ("dž", "c"), ("sh", "ş"), ("ch", "ç"), ("kh", "xh"), ("gh", "ğqg"), ("zh", "jc"), ("th", "t"), ("ph", "f"), ("ck", "k"),
    ("ou", "uü"), ("oo", "uü"), ("ee", "iı"), ("dz", "zc"),
]  # fmt: skip
_LATIN_GROUPS = {group: mask(sounds) for group, sounds in _GROUPS}
_RUSSIAN_GROUPS = {"дж": mask("c"), "тч": mask("ç"), "дз": mask("zc"), "гг": mask("q")}

_CYRILLIC_PLAIN = _table(
    "б:b в:v д:d ж:jc з:z л:l м:m н:n п:p р:r с:s т:t ф:f ц:s ч:ç ш:ş щ:ş ә:ə ө:ö ү:ü ҝ:g ғ:ğ һ:h ҹ:c ј:y й:y қ:q ҳ:h "
    "ң:n ў:uöo і:i ї:i є:e ы:ı ұ:u ґ:gq"
)
_AZERBAIJANI_CYRILLIC = _CYRILLIC_PLAIN | _table("а:a е:e э:e и:i о:o у:u г:q к:k х:x")
_RUSSIAN = _CYRILLIC_PLAIN | _table("а:aə е:eə э:eə и:iı о:oö у:uü г:gğqh к:kq х:xh ы:ıi")
# Between a vowel and a consonant j is c in English print (Mejnun) and y in the scholarly one (Gusejnov).
_WAVERING_J = mask("cjy")
_SOFTENING = {"я": "aə", "ю": "uü", "ё": "oö"}

_ARABIC = _table(
    "ب:b پ:p ت:t ط:t ث:s س:s ص:s ج:c چ:ç ح:h ه:h خ:x د:d ذ:z ز:z ض:z ظ:z ر:r ژ:j ش:ş غ:ğq ف:f ق:qgk ک:kg گ:g ل:l م:m "
    "ن:n و:vouöü ی:yiı ا:aə ڭ:n ۋ:v"
)
_ARABIC_LETTERS = str.maketrans(
    {"ي": "ی", "ك": "ک", "ى": "ی", "ة": "ه", "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ؤ": "و", "ئ": "ی", "ۀ": "ه",
     "ە": "ه", "ع": "ا", "ء": "", "ـ": ""}
)  # fmt: skip
_SUN_ARTICLE = re.compile(r"(?<=.)ال(?=[تثدذرزسشصضطظلن])")

# bəy, bek and beg are one title in three languages, also inside surnames, whose ending then is -ov or -li.
_LATIN_BEY = re.compile(r"b[eəä](?:y|i|j|k|g|gh|ğ)(?=(?:ov|ow|off|[lL][iıy]|zad|$))")
_CYRILLIC_BEY = re.compile(r"б[еэә](?:й|ј|к|ҝ|г)(?=(?:ов|л[иы]|зад|$))")
_GERMAN_CH = re.compile(r"(?<!s)ch")
_ENDINGS = [
    (re.compile(r"j(?=e[vw]a?$)"), "y"),  # Alijev
    (re.compile(r"([oe])(?:ff|f?w)(?=$|a$)"), r"\1v"),  # Kasimoff, Gassanow
    (re.compile(r"(?<=[ks])(?:iy|ii|yi|yy|ij)$"), "i"),  # Shushinskiy
    (re.compile(r"(?<=bey)l[iıy]$"), "ov"),  # Hacıbəyli is Hacıbəyov
    (re.compile(r"(?<=zad)(?:[aä]h?|eh)$"), "e"),
    (re.compile(r"o(?:g|q|gh|ğ)l(?:u|y|i|ı|ou)$"), "oğlu"),
    (re.compile(r"(?<=..)[qgk][ıiy]z[ıiy]$"), "qızı"),
]
_CYRILLIC_ENDINGS = [
    (re.compile(r"(?<=[кс])(?:ий|ый|иј)$"), "и"),
    (re.compile(r"(?<=бей)л[иы]$"), "ов"),
    (re.compile(r"(?<=зад)[еәаэ]$"), "е"),
    (re.compile(r"(?<=о[гғ])л[ыуи]$"), "лу"),
]
# One name that every language of the region has in a form of its own: Məhəmməd, Muhammad, Mohammad, Mehmed, Магомед.
_LATIN_PROPHET = re.compile(r"m[aeəuo](?:h|kh|x|g)[aeəo]?mm?[aeəi][dt]")
_CYRILLIC_PROPHET = re.compile(r"м[аеәуо](?:х|һ|г)[аеәо]?мм?[аеәэ][дт]")


@functools.lru_cache(maxsize=40_000)
def readings(word: str) -> tuple[Reading, ...]:
    """What a word in small letters (``folding.small``) may sound like, one reading for each orthography it may be in."""
    first = next((letter for letter in word if letter.isalpha()), "")
    if "\u0600" <= first <= "\u06ff":
        return _arabic(word)
    if "\u0400" <= first <= "\u052f":
        return (_cyrillic(word),)
    return _latin(word)


def _latin(word: str) -> tuple[Reading, ...]:
    if "w" in word or "sch" in word:  # German: Jagub, Gadshijew
        word = _GERMAN_CH.sub("kh", word.replace("j", "y"))
    word = _LATIN_BEY.sub("bey", word)
    for pattern, instead in _ENDINGS:
        word = pattern.sub(instead, word)
    word = _LATIN_PROPHET.sub("məhməd", word) if "ə" in word else _LATIN_PROPHET.sub("mehmed", word)
    marked = set(word.removesuffix("oğlu").removesuffix("qızı"))
    grouped = any(group in word for group in ("sh", "ch", "kh", "zh", "dj", "gh", "tch"))
    if marked & set("əqx") and not grouped:
        # Without marks q and x are still Azerbaijani, s and c are not told from ş and ç any more.
        exact = marked & set("əıöüşçğ")
        table = (
            _AZERBAIJANI
            if exact
            else {**_BARE, "g": mask("gğ"), "k": mask("k"), "h": mask("h"), "q": mask("q")}
        )
        return (_spell(word, table, exact=bool(exact)),)
    if marked & set("ıöüşçğ") and not grouped:
        return (_spell(word, _TURKISH, exact=True),)
    if grouped:
        return (_spell(word, _ROMANISED),)
    if "g" in word and "s" in word:
        return (_spell(word, _BARE), _spell(word, _FROM_RUSSIAN))
    return (_spell(word, {**_BARE, "g": mask("gğqh")}),)


def _spell(word: str, table: dict[str, int], exact: bool = False) -> Reading:
    sets: list[int] = []
    place = 0
    while place < len(word):
        for length in (4, 3, 2):
            group = word[place : place + length]
            if not exact and len(group) == length and group in _LATIN_GROUPS:
                sets.append(_LATIN_GROUPS[group])
                place += length
                break
        else:
            before = word[place - 1] if place else ""
            after = word[place + 1 : place + 2]
            sets += _latin_letter(word[place], before, after, table, exact)
            place += 1
    return Reading(_settled(sets))


def _latin_letter(letter: str, before: str, after: str, table: dict[str, int], exact: bool) -> list[int]:
    """The sounds of one letter; y and i beside vowels glide, and y after a consonant softens (byulbyul, Kyazimova)."""
    if letter in _MARKED:
        return [_MARKED[letter]]
    if letter == "y" and not exact:
        if before and before not in _VOWEL_LETTERS and after == "u":
            return []
        if before in _VOWEL_LETTERS or after in _VOWEL_LETTERS:
            return [mask("yıi")]
        return [mask("ıi")]
    if letter == "i" and not exact and (before in _VOWEL_LETTERS or after in _VOWEL_LETTERS) and before:
        return [mask("iıy")]
    if letter == "j" and not exact and before in _VOWEL_LETTERS and after not in _VOWEL_LETTERS:
        return [_WAVERING_J]
    known = table.get(letter)
    return [] if known is None else [known]


def _cyrillic(word: str) -> Reading:
    word = _CYRILLIC_BEY.sub("бей", word)
    for pattern, instead in _CYRILLIC_ENDINGS:
        word = pattern.sub(instead, word)
    azerbaijani = bool(set(word) & set("әғҝөүһҹј"))
    word = _CYRILLIC_PROPHET.sub("мәһмәд" if azerbaijani else "мехмед", word)
    table = _AZERBAIJANI_CYRILLIC if azerbaijani else _RUSSIAN
    sets: list[int] = []
    place = 0
    while place < len(word):
        letter, before = word[place], word[place - 1] if place else ""
        if not azerbaijani and word[place : place + 2] in _RUSSIAN_GROUPS:
            sets.append(_RUSSIAN_GROUPS[word[place : place + 2]])
            place += 2
            continue
        if letter in _SOFTENING:
            if not before or before in _VOWEL_LETTERS or before in "ьъ":
                sets.append(GLIDE)
            sets.append(mask(_SOFTENING[letter]))
        elif letter == "и" and before in _VOWEL_LETTERS and before and not azerbaijani:
            sets.append(mask("iıy"))
        elif letter in table:
            sets.append(table[letter])
        place += 1
    return Reading(_settled(sets))


def _arabic(word: str) -> tuple[Reading, ...]:
    word = word.translate(_ARABIC_LETTERS).replace("‌", "")
    word = _SUN_ARTICLE.sub("ا", word)
    # Məhəmməd and Məmməd are written alike.
    return tuple(_consonants(one) for one in dict.fromkeys((word, word.replace("محمد", "ممد"))))


def _consonants(word: str) -> Reading:
    sets = [_ARABIC[letter] for letter in word if letter in _ARABIC]
    if len(word) > 3 and sets:
        if word.endswith(("وف", "اف", "یف", "ئف")):
            sets[-1] = mask("v")
        if word[-1] == "ه":
            sets[-1] = mask("həa")
    # A doubled sound is written once, so two letters are two sounds.
    return Reading(tuple(sets), unvowelled=True)


def _settled(sets: list[int]) -> tuple[int, ...]:
    """Doubled sounds are one; an h that only lengthens the vowel before it at the end (zadeh, Abdullah) is none."""
    found: list[int] = []
    for one in sets:
        if not found or one != found[-1]:
            found.append(one)
    if len(found) > 2 and found[-1] & _ONLY_H and not found[-1] & ~_ONLY_H and found[-2] & mask("a"):
        found.pop()
    return tuple(found)


# Keys ----------------------------------------------------------------------------------------------------------------

_KEY_LETTERS = (
    ("b", "bp"), ("t", "dt"), ("c", "cçj"), ("s", "sş"), ("z", "z"), ("f", "f"), ("v", "v"), ("k", "kgğq"), ("h", "xh"),
    ("l", "l"), ("m", "m"), ("n", "n"), ("r", "r"),
)  # fmt: skip
_KEY_MASKS = tuple((letter, mask(sounds)) for letter, sounds in _KEY_LETTERS)
# What one letter more, less or other in a key may be (``slipped``).
KEY_ALPHABET = "".join(letter for letter, _ in _KEY_LETTERS)


@functools.lru_cache(maxsize=40_000)
def sounds(word: str) -> tuple[str, ...]:
    """The keys of one word, as it is indexed and as it is asked for: one to three of [a-z0-9], the likeliest first.

    A key holds the consonants in classes that no orthography parts (p and b, t and d, s and ş, c ç and j, k g ğ and q,
    h and x), and whether a vowel comes first. Its first letter tells p from b and d from t, which waver only inside.
    """
    found: dict[str, None] = {}
    for reading in readings(word):
        found.update(dict.fromkeys(_keys(reading)))
    return tuple(found)[:_MOST_KEYS] or (("0" + "".join(f"{ord(letter):x}" for letter in word[:6])),)


def _keys(reading: Reading) -> list[str]:
    places: list[tuple[str, ...]] = []
    for number, one in enumerate(reading.sets):
        choices = _key_choices(one, first=number == 0, unvowelled=reading.unvowelled)
        if choices:
            places.append(choices)
    found: dict[str, None] = {}
    for letters in itertools.islice(itertools.product(*places), 12):
        found["".join(letters)] = None
    return [key for key in found if key]


@functools.lru_cache(maxsize=4096)
def _key_choices(one: int, first: bool, unvowelled: bool) -> tuple[str, ...]:
    letters = tuple(letter for letter, sounds in _KEY_MASKS if one & sounds)
    if one & (VOWELS | GLIDE):
        if first:
            return (*letters, "a") if letters and not unvowelled else ("a", *letters)
        # The و of a Persian name is mostly a vowel; j is y in German and in the alphabet of the thirties.
        if one == _WAVERING_J:
            return (*letters, "")
        return ("", *letters) if unvowelled and letters else letters
    if first and one == BIT["p"]:
        return ("p",)
    if first and one == BIT["d"]:
        return ("d",)
    return letters


def slipped(key: str) -> set[str]:
    """The keys of words that have one consonant more, less or other, or two that have changed places."""
    found: set[str] = set()
    letters = KEY_ALPHABET
    for place in range(len(key) + 1):
        found.update(key[:place] + letter + key[place:] for letter in letters)
        if place < len(key):
            rest = key[place + 1 :]
            found.add(key[:place] + rest)
            found.update(key[:place] + letter + rest for letter in letters)
            found.add(key[:place] + rest[:1] + key[place] + rest[1:])
    found.update({"a" + key, "a" + key[1:], "p" + key[1:], "d" + key[1:], "p" + key, "d" + key})
    return {one for one in found if one} - {key}
