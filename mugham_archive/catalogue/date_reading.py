"""The words of dates in Azerbaijani, English and Russian, and one date read from them: a day, month, season, decade …

Everything is compared in a folded spelling: small Latin letters without marks, Cyrillic of both languages written in
Latin, q as g. So «май», “May” and «мај» are one word, and ı and i, İ and I need no care.
"""

from __future__ import annotations

import re
import unicodedata

from mugham_archive.catalogue.edtf_parts import DateError

_LETTERS = {
    "а": "a", "б": "b", "в": "v", "г": "g", "ғ": "g", "д": "d", "е": "e", "ё": "e", "ә": "e", "ж": "j", "з": "z",
    "и": "i", "й": "y", "ј": "y", "к": "k", "ҝ": "g", "л": "l", "м": "m", "н": "n", "о": "o", "ө": "o", "п": "p",
    "р": "r", "с": "s", "т": "t", "у": "u", "ү": "u", "ф": "f", "х": "x", "һ": "h", "ц": "s", "ч": "c", "ҹ": "c",
    "ш": "s", "щ": "s", "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "yu", "я": "ya",
    "ə": "e", "ǝ": "e", "ı": "i", "ğ": "g", "ş": "s", "ç": "c", "ö": "o", "ü": "u", "q": "g",
    "’": "", "'": "", "`": "", "ʼ": "", "–": "-", "—": "-", "−": "-", "‐": "-", "‑": "-", "‒": "-",
    "“": " ", "”": " ", "«": " ", "»": " ", '"': " ", ",": " ", ";": " ", "…": "..",
}  # fmt: skip
_FOLD = {ord(letter): plain for letter, plain in _LETTERS.items()}


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_MONTH_STEMS = {
    1: "january januar jan yanvar yanv yan", 2: "february februar feb fevral fevr fev", 3: "march mart mar",
    4: "april aprel apr", 5: "may mae maem", 6: "june jun iyun", 7: "july jul iyul", 8: "august aug avgust avg",
    9: "september sept sep sentyabr sent sen", 10: "october oct oktyabr okt", 11: "november nov noyabr noyab noya",
    12: "december dec dekabr dek",
}  # fmt: skip
_SEASON_STEMS = {
    21: "spring yaz bahar vesn", 22: "summer yay leto leta letom", 23: "autumn fall payiz osen", 24: "winter gis zim"
}  # fmt: skip
# Case endings of both languages, folded: martın, martında, ayından, марта, январе, весны, осенью.
_ENDINGS = _words("a e i u ya ye in un da de inda unda om em oy yu")
_MONTHS = {stem: number for number, stems in _MONTH_STEMS.items() for stem in stems.split()}
_SEASONS = {stem: code for code, stems in _SEASON_STEMS.items() for stem in stems.split()}

_FILLERS = _words(
    "il ili ilin ilinde ilde da de ci cu i si u th st nd rd go g god goda godu gode godom year the in of "
    "on v vo ay ayi ayin ayinda mesyas mesyasa month tarixi tarixinde monday tuesday wednesday "
    "thursday friday saturday sunday ponedelnik vtornik sreda cetverg pyatnisa subbota voskresene "
    "bazar ertesi cersenbe axsami cume senbe"
)
_PLURALS = _words("s e ie x ix mi gg iller illeri illerin illerde illerinde godi godov godax godami years")
_CENTURY = _words("century esr esrin esri esrinin vek veka veke")

_ABOUT = (
    "texminen|texm|tex|tegriben|tegr|about|around|circa|approximately|approx|roughly|ca|c|okolo|ok|"
    "priblizitelno|pribl|primerno"
)
_PERHAPS = (
    "ehtimal ki|ehtimal|gumon ki|guman ki|cox guman|yegin ki|probably|possibly|perhaps|maybe|"
    "veroyatno|predpolojitelno|vozmojno|mojet bit"
)
# “c1965” and “ca 1965”, but not the c of a word.
_ABOUT_BEFORE = re.compile(rf"(?:{_ABOUT})(?: |(?=\d))(.+)")
_ABOUT_AFTER = re.compile(
    r"(.+?) \(?(?:texminen|tegriben|approximately|approx|circa|priblizitelno|primerno)\)?"
)
_PERHAPS_BEFORE = re.compile(rf"(?:{_PERHAPS}) (.+)")
_DAY_UNKNOWN = re.compile(
    r"(.+?) ?\(?(?:day (?:is )?(?:unknown|illegible|not known)|gunu? (?:melum deyil|oxunmur|namelum)|"
    r"den (?:neizvesten|nerazborcivo?|ne ukazan))\)?"
)
_MONTH_UNKNOWN = re.compile(
    r"(.+?) ?\(?(?:month (?:is )?unknown|ayi? (?:melum deyil|namelum)|mesyas neizvesten)\)?"
)
_UNREADABLE_DAY = re.compile(r"^\?|[./\-]\?{1,2}$")
_DAY_FIRST = re.compile(r"(\d{1,2}|[?_x]{1,2})[./\- ]+(\d{1,2}|[ivx]{1,4})[./\- ]+(\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})[./\-](\d{1,2})[./\-](\d{1,2}|[?_x]{1,2})")
_MONTH_AND_YEAR = re.compile(r"(\d{1,2})[./](\d{4})")
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)")
# 18.03.2011 г., 18.03.2011-ci il
_YEAR_SAID = re.compile(r"(?<=\d{4}) (?:c[iu] il|g|goda)$")
_SHORT_YEAR = re.compile(r"\d{1,2}[./\-]\d{1,2}[./\-]\d{2}")
_TIME_BEHIND = re.compile(r"(.*\d{4}.*?)[ t]\d{1,2}:\d\d(?::\d\d)?")
_NEW_YEAR = re.compile(r"\b(\d{4})[/-](\d{4}|\d\d)\b")
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10, "xi": 11,
          "xii": 12, "xv": 15, "xvi": 16, "xvii": 17, "xviii": 18, "xix": 19, "xx": 20, "xxi": 21}  # fmt: skip

_ENDING_BEHIND_FIGURES = re.compile(
    r"(?<=\d)-(?=(?:ci|cu|i|u|si|dan|den|da|de|a|e|ya|ye|dek|x|ie|go|s|th)\b)"
)


def fold(text: str) -> str:
    """The spelling in which dates are compared; signs between figures stay, commas and quotation marks go."""
    small = unicodedata.normalize("NFC", text.replace("İ", "i").replace("I", "i").lower())
    plain = small.translate(_FOLD).replace("(?)", "?")
    plain = re.sub(r"(?<=[a-z])\.", " ", plain)
    plain = _ENDING_BEHIND_FIGURES.sub(" ", plain)
    return re.sub(r"\s+", " ", plain).strip()


def one_date(text: str) -> str | None:
    """EDTF for one folded date with its doubt, None when it is not one; DateError when it says too little."""
    text = text.strip(" .")
    approximate = uncertain = False
    while True:
        if text.endswith("?") and not _UNREADABLE_DAY.search(text):
            text, uncertain = text[:-1].rstrip(), True
        elif text.startswith("~"):
            text, approximate = text[1:].lstrip(), True
        elif match := _PERHAPS_BEFORE.fullmatch(text):
            text, uncertain = match[1], True
        elif match := (_ABOUT_BEFORE.fullmatch(text) or _ABOUT_AFTER.fullmatch(text)):
            text, approximate = match[1].strip(), True
        else:
            break
    plain = _undoubted(text)
    if plain is None:
        return None
    return plain + ("%" if approximate and uncertain else "~" if approximate else "?" if uncertain else "")


def _undoubted(text: str) -> str | None:
    if text.startswith("(") and text.endswith(")"):
        text = text[1:-1].strip()
    for pattern, length in ((_DAY_UNKNOWN, 7), (_MONTH_UNKNOWN, 4)):
        if match := pattern.fullmatch(text):
            known = _undoubted(match[1])
            return f"{known}-XX" if known and len(known) == length else None
    if match := _TIME_BEHIND.fullmatch(text):
        return _undoubted(match[1])
    return _in_figures(_YEAR_SAID.sub("", text)) or _in_words(text)


def _in_figures(text: str) -> str | None:
    if re.fullmatch(r"\d{4}", text):
        return text
    if match := _DAY_FIRST.fullmatch(text):
        return _day(match[3], match[2], match[1])
    if match := (_YEAR_FIRST.fullmatch(text) or _COMPACT.fullmatch(text)):
        return _day(match[1], match[2], match[3])
    if match := _MONTH_AND_YEAR.fullmatch(text):
        return f"{match[2]}-{_month(match[1])}"
    if match := re.fullmatch(r"(\d{4})-(\d\d)", text):
        return text if 1 <= int(match[2]) <= 12 else None
    if _SHORT_YEAR.fullmatch(text):
        raise DateError("The century is missing; write the year with four figures, like 18.03.2011.")
    return None


def _day(year: str, month: str, day: str) -> str:
    known = day.isdigit() and int(day) > 0
    return f"{year}-{_month(month)}-" + (f"{int(day):02}" if known else "XX")


def _month(month: str) -> str:
    number = int(month) if month.isdigit() else _ROMAN.get(month, 0)
    if not 1 <= number <= 12:
        raise DateError("There is no month {month}.", month=month.upper())
    return f"{number:02}"


def _in_words(text: str) -> str | None:
    """A date with a word in it: 18 mart 2011-ci il, весна 1978, 1960s, XX əsrin 60-cı illəri."""
    if text[:1] == "-" or text[-1:] == "-" or text.startswith("s "):
        return None  # «с 1960» is since 1960, the s of 1960s stands behind
    winter_years = _NEW_YEAR.search(text)
    if winter_years:
        text = text.replace(winter_years[0], winter_years[1])
    if re.search(r"[^a-z\d .\-]|\d\.\d|\d-\d", text):
        return None
    tokens = re.findall(r"\d+|[a-z]+", text)
    years = [token for token in tokens if token.isdigit() and len(token) == 4]
    shorts = [token for token in tokens if token.isdigit() and len(token) <= 2]
    words = [token for token in tokens if token.isalpha()]
    if len(years) + len(shorts) + len(words) != len(tokens):
        return None
    if any(word in _CENTURY for word in words):
        return None if years or winter_years else _with_century(tokens)
    months = [month for word in words if (month := _named(word, _MONTHS)) is not None]
    seasons = [code for word in words if (code := _named(word, _SEASONS)) is not None]
    others = [word for word in words if _named(word, _MONTHS) is None and _named(word, _SEASONS) is None]
    plural = any(word in _PLURALS for word in others) and not months and not seasons
    if any(word not in _FILLERS and not (plural and word in _PLURALS) for word in others):
        return None
    if winter_years:
        follows = int(winter_years[2]) % 100 == (int(winter_years[1]) + 1) % 100
        return f"{years[0]}-24" if seasons == [24] and follows and not shorts and len(years) == 1 else None
    if plural:
        return _decade(years, shorts)
    if len(years) != 1 or len(months) + len(seasons) > 1 or len(shorts) > bool(months):
        return None
    if seasons:
        return f"{years[0]}-{seasons[0]}"
    return "-".join([years[0], *(f"{month:02}" for month in months), *(f"{int(day):02}" for day in shorts)])


def _decade(years: list[str], shorts: list[str]) -> str | None:
    if len(years) == 1 and not shorts and years[0].endswith("0"):
        return years[0][:3] + "X"
    if not years and len(shorts) == 1 and shorts[0].endswith("0") and len(shorts[0]) == 2:
        raise DateError("The century is missing; write 19{years}s or 18{years}s.", years=shorts[0])
    return None


def _with_century(tokens: list[str]) -> str | None:
    """XX əsr is 19XX; the 60s of it are 196X. Years are counted as the words say them, 1900-1999."""
    numbers = [(place, int(token)) for place, token in enumerate(tokens) if token.isdigit()]
    named = [_ROMAN[token] for token in tokens if token in _ROMAN and _ROMAN[token] > 9]
    decades = [number for place, number in numbers if number >= 10 and number % 10 == 0 and number < 100]
    rest = [token for token in tokens if token.isalpha() and token not in _ROMAN]
    if any(token not in _CENTURY and token not in _FILLERS and token not in _PLURALS for token in rest):
        return None
    plural = any(token in _PLURALS for token in rest)
    if not named:
        before_word = [
            number
            for place, number in numbers
            if any(token in _CENTURY for token in tokens[place + 1 : place + 3])
        ]
        if len(before_word) != 1 or len(numbers) != 1 + plural:
            return None
        named = before_word
        if plural:
            decades = [number for _, number in numbers]
            decades.remove(named[0])
    elif len(numbers) != plural:
        return None
    if len(named) != 1 or not 1 <= named[0] <= 100:
        return None
    century = f"{named[0] - 1:02}"
    if not plural:
        return f"{century}XX"
    if len(decades) != 1 or decades[0] % 10 or decades[0] > 90:
        return None
    return f"{century}{decades[0] // 10}X"


def _named(word: str, names: dict[str, int]) -> int | None:
    """The month or season a word means in any of its cases."""
    if word in names:
        return names[word]
    for length in range(len(word) - 1, 1, -1):
        if word[:length] in names and word[length:] in _ENDINGS:
            return names[word[:length]]
    return None
