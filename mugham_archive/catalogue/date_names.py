"""The names of days, months, seasons and years in Azerbaijani, English and Russian, in the cases phrases ask for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from mugham_archive.catalogue.edtf_parts import SEASONS, Single


class Form(Enum):
    """What a name is said in: each language takes from it the case or the ending it needs."""

    PLAIN = auto()
    ABOUT = auto()
    BEFORE = auto()
    AFTER = auto()
    NOT_AFTER = auto()
    FROM = auto()
    TO = auto()
    BETWEEN_FIRST = auto()
    BETWEEN_LAST = auto()


@dataclass(frozen=True, slots=True)
class Phrases:
    """The sentences around a name; {} is the name in the form that belongs there."""

    about: str
    before: str
    after: str
    not_after: str
    not_before: str
    since: str
    since_end_unknown: str
    until: str
    until_start_unknown: str
    lasted: str
    between: str
    either: str
    both: str
    roughly: str
    roughly_remark: str
    day_unknown: str
    month_unknown: str
    month_and_day_unknown: str
    components: tuple[str, str, str]
    doubts: dict[str, str]
    # What is said shorter when both dates are years: a pattern and its replacement.
    shortened: tuple[tuple[str, str], ...] = ()


AZERBAIJANI = Phrases(
    about="təxminən {}",
    before="{} əvvəl",
    after="{} sonra",
    not_after="{}, daha gec deyil",
    not_before="{}, daha tez deyil",
    since="{} bəri",
    since_end_unknown="{}, sonu məlum deyil",
    until="{} (daxil olmaqla)",
    until_start_unknown="{} (daxil olmaqla), başlanğıcı məlum deyil",
    lasted="{} {}",
    between="{} ilə {} arasında",
    either=" və ya ",
    both=" və ",
    roughly="təxminən {}",
    roughly_remark="təxminən",
    day_unknown="günü məlum deyil",
    month_unknown="ayı məlum deyil",
    month_and_day_unknown="ayı və günü məlum deyil",
    components=("il", "ay", "gün"),
    doubts={"?": "{} dəqiq deyil", "~": "{} təxminidir", "%": "{} təxminidir, dəqiq deyil"},
)
ENGLISH = Phrases(
    about="about {}",
    before="before {}",
    after="after {}",
    not_after="{} or earlier",
    not_before="{} or later",
    since="since {}",
    since_end_unknown="from {}, end unknown",
    until="until {}",
    until_start_unknown="until {}, beginning unknown",
    lasted="from {} to {}",
    between="between {} and {}",
    either=" or ",
    both=" and ",
    roughly="roughly {}",
    roughly_remark="roughly",
    day_unknown="day unknown",
    month_unknown="month unknown",
    month_and_day_unknown="month and day unknown",
    components=("year", "month", "day"),
    doubts={"?": "{} uncertain", "~": "{} approximate", "%": "{} approximate and uncertain"},
)
RUSSIAN = Phrases(
    about="около {}",
    before="до {}",
    after="после {}",
    not_after="не позднее {}",
    not_before="не ранее {}",
    since="с {}",
    since_end_unknown="с {}, конец неизвестен",
    until="по {}",
    until_start_unknown="по {}, начало неизвестно",
    lasted="с {} по {}",
    between="между {} и {}",
    either=" или ",
    both=" и ",
    roughly="примерно {}",
    roughly_remark="примерно",
    day_unknown="день неизвестен",
    month_unknown="месяц неизвестен",
    month_and_day_unknown="месяц и день неизвестны",
    components=("год", "месяц", "день"),
    doubts={"?": "{} под вопросом", "~": "{} приблизительно", "%": "{} приблизительно и под вопросом"},
    shortened=(
        (r"между (\d+) годом и (\d+) годом", r"между \1 и \2 годами"),
        (r"с (\d+) года по (\d+) год", r"с \1 по \2 год"),
    ),
)

_ENGLISH_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_AZERBAIJANI_MONTHS = (
    "yanvar", "fevral", "mart", "aprel", "may", "iyun",
    "iyul", "avqust", "sentyabr", "oktyabr", "noyabr", "dekabr",
)  # fmt: skip
# Nominative, genitive and instrumental; the accusative of months is the nominative.
_RUSSIAN_MONTHS = (
    ("январь", "января", "январём"), ("февраль", "февраля", "февралём"), ("март", "марта", "мартом"),
    ("апрель", "апреля", "апрелем"), ("май", "мая", "маем"), ("июнь", "июня", "июнем"),
    ("июль", "июля", "июлем"), ("август", "августа", "августом"), ("сентябрь", "сентября", "сентябрём"),
    ("октябрь", "октября", "октябрём"), ("ноябрь", "ноября", "ноябрём"), ("декабрь", "декабря", "декабрём"),
)  # fmt: skip
_ENGLISH_SEASONS = ("spring", "summer", "autumn", "winter")
_AZERBAIJANI_SEASONS = ("yazı", "yayı", "payızı", "qışı")
# Nominative, genitive, instrumental, accusative.
_RUSSIAN_SEASONS = (
    ("весна", "весны", "весной", "весну"), ("лето", "лета", "летом", "лето"),
    ("осень", "осени", "осенью", "осень"), ("зима", "зимы", "зимой", "зиму"),
)  # fmt: skip
_RUSSIAN_PARTS = {
    "quarter": ("{}-й квартал", "{}-го квартала", "{}-м кварталом", "{}-й квартал"),
    "third": ("{}-я треть", "{}-й трети", "{}-й третью", "{}-ю треть"),
    "half": ("{}-е полугодие", "{}-го полугодия", "{}-м полугодием", "{}-е полугодие"),
}
_AZERBAIJANI_PARTS = {"quarter": "rübü", "third": "dörd ayı", "half": "yarısı"}
_HEMISPHERES = {
    "az": {"north": " (Şimal yarımkürəsi)", "south": " (Cənub yarımkürəsi)", "": ""},
    "en": {"north": " (Northern Hemisphere)", "south": " (Southern Hemisphere)", "": ""},
    "ru": {"north": " (Северное полушарие)", "south": " (Южное полушарие)", "": ""},
}

# The ordinal ending follows the last vowel of the number as it is said: bir-inci, altı-ncı, üç-üncü, on-uncu.
_ORDINAL_UNITS = {1: "ci", 2: "ci", 3: "cü", 4: "cü", 5: "ci", 6: "cı", 7: "ci", 8: "ci", 9: "cu"}
_ORDINAL_TENS = {1: "cu", 2: "ci", 3: "cu", 4: "cı", 5: "ci", 6: "cı", 7: "ci", 8: "ci", 9: "cı"}


def azerbaijani_ordinal(number: int) -> str:
    """A number of 0 to 9999 as an Azerbaijani ordinal in figures: 1965-ci, 1960-cı, 1900-cü, 2000-ci, 2009-cu."""
    if number == 0:
        ending = "cı"
    elif number % 10:
        ending = _ORDINAL_UNITS[number % 10]
    elif number % 100:
        ending = _ORDINAL_TENS[number // 10 % 10]
    else:
        ending = "cü" if number % 1000 else "ci"
    return f"{number}-{ending}"


def english_name(single: Single, form: Form) -> str:
    """The name in English, the same in every form."""
    kind = _kind(single)
    if kind == "century":
        return f"{_english_ordinal(int(single.year[:2]) + 1)} century"
    if kind == "decade":
        return f"{single.year[:3]}0s"
    if kind == "season":
        return (
            f"{_ENGLISH_SEASONS[_season(single)]} {_season_year(single)}" + _HEMISPHERES["en"][_side(single)]
        )
    if kind in ("quarter", "third", "half"):
        return f"{_english_ordinal(_part_number(single))} {kind} of {single.year}"
    if kind == "year":
        return single.year
    day = f"{int(single.day)} " if kind == "day" else ""
    return f"{day}{_ENGLISH_MONTHS[int(single.month) - 1]} {single.year}{_clock(single)}"


def azerbaijani_name(single: Single, form: Form) -> str:
    """The name in Azerbaijani; in phrases it takes the ending -dan/-dən or -adək/-ədək."""
    ending = _AZERBAIJANI_ENDINGS.get(form, "")
    kind = _kind(single)
    front = {"from": "dən", "to": "ədək"}.get(ending, "")
    back = {"from": "dan", "to": "adək"}.get(ending, "")
    back_after_possessive = {"from": "ndan", "to": "nadək"}.get(ending, "")
    if kind == "century":
        return f"{_roman(int(single.year[:2]) + 1)} əsr{front}"
    if kind == "decade":
        return f"{single.year[:3]}0-{_ending_of(single.year[:3] + '0')} illər{front}"
    if kind == "season":
        year, _, next_year = _season_year(single).partition("/")
        of_year = (
            f"{year}/{next_year}-{_ending_of(next_year)}" if next_year else azerbaijani_ordinal(int(year))
        )
        season = _AZERBAIJANI_SEASONS[_season(single)] + back_after_possessive
        return f"{of_year} ilin {season}" + _HEMISPHERES["az"][_side(single)]
    year = f"{single.year}-{_ending_of(single.year)}"
    if kind in ("quarter", "third", "half"):
        possessive = {"from": "ndən", "to": "nədək"} if kind == "quarter" else {"from": "ndan", "to": "nadək"}
        part = azerbaijani_ordinal(_part_number(single))
        return f"{year} ilin {part} {_AZERBAIJANI_PARTS[kind]}{possessive.get(ending, '')}"
    if kind == "year":
        return f"{year} il{front}" if ending else single.year
    month = _AZERBAIJANI_MONTHS[int(single.month) - 1]
    if kind == "day":
        day = f"{int(single.day)} {month}"
        return f"{day} {year} il{front}" if ending else f"{day} {single.year}{_clock(single)}"
    return f"{year} ilin {month} ayın{back}" if ending else f"{month} {single.year}"


_AZERBAIJANI_ENDINGS = {
    Form.BEFORE: "from",
    Form.AFTER: "from",
    Form.FROM: "from",
    Form.TO: "to",
    Form.NOT_AFTER: "to",
}

_NOMINATIVE, _GENITIVE, _INSTRUMENTAL, _ACCUSATIVE = range(4)
_RUSSIAN_CASES = {
    Form.PLAIN: _NOMINATIVE,
    Form.ABOUT: _GENITIVE,
    Form.BEFORE: _GENITIVE,
    Form.AFTER: _GENITIVE,
    Form.NOT_AFTER: _GENITIVE,
    Form.FROM: _GENITIVE,
    Form.TO: _ACCUSATIVE,
    Form.BETWEEN_FIRST: _INSTRUMENTAL,
    Form.BETWEEN_LAST: _INSTRUMENTAL,
}


def russian_name(single: Single, form: Form) -> str:
    """The name in Russian, in the case its preposition governs; «года» is said except alone and after «около»."""
    case = _RUSSIAN_CASES[form]
    kind = _kind(single)
    if kind == "century":
        word = ("век", "века", "веком", "век")[case]
        return f"{_roman(int(single.year[:2]) + 1)} {word}"
    if kind == "decade":
        return f"{single.year[:3]}0-" + ("е годы", "х годов", "ми годами", "е годы")[case]
    of_year = "" if form in (Form.PLAIN, Form.ABOUT) else " года"
    if kind == "year":
        word = ("", " года", " годом", " год")[case] if of_year else ""
        return single.year + word
    if kind == "season":
        season = _RUSSIAN_SEASONS[_season(single)][case]
        return f"{season} {_season_year(single)}{of_year}" + _HEMISPHERES["ru"][_side(single)]
    if kind in ("quarter", "third", "half"):
        return f"{_RUSSIAN_PARTS[kind][case].format(_part_number(single))} {single.year} года"
    month = _RUSSIAN_MONTHS[int(single.month) - 1]
    if kind == "day":
        return f"{int(single.day)} {month[_GENITIVE]} {single.year}{of_year}{_clock(single)}"
    return f"{month[_NOMINATIVE if case == _ACCUSATIVE else case]} {single.year}{of_year}"


def _kind(single: Single) -> str:
    """century, decade, year, month, day, season, quarter, third or half: what is known of it."""
    if single.year.endswith("XX"):
        return "century"
    if single.year.endswith("X"):
        return "decade"
    code = single.season
    if code is not None:
        return "season" if code < 33 else "quarter" if code < 37 else "third" if code < 40 else "half"
    if single.month in ("", "XX"):
        return "year"
    return "month" if single.day in ("", "XX") else "day"


def _season(single: Single) -> int:
    return ((single.season or 21) - 21) % 4


def _side(single: Single) -> str:
    code = single.season or 21
    return "" if code < 25 else "north" if code < 29 else "south"


def _part_number(single: Single) -> int:
    code = single.season or 33
    return code - (32 if code < 37 else 36 if code < 40 else 39)


def _season_year(single: Single) -> str:
    """The year, or both years of a part that runs over New Year: 1978/79."""
    first, count = SEASONS[single.season or 21]
    if first + count - 1 <= 12:
        return single.year
    following = int(single.year) + 1
    short = f"{following % 100:02}" if following % 100 else f"{following:04}"
    return f"{single.year}/{short}"


def _ending_of(year: str) -> str:
    return azerbaijani_ordinal(int(year)).rpartition("-")[2]


def _clock(single: Single) -> str:
    if not single.clock:
        return ""
    time, zone = single.clock[:8], single.clock[8:]
    return f", {time.removesuffix(':00')}" + (f" {zone}" if zone else "")


def _english_ordinal(number: int) -> str:
    ending = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _roman(number: int) -> str:
    written = ""
    for value, sign in (
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ):
        while number >= value:
            written += sign
            number -= value
    return written
