"""Understands dates as people and old labels write them, and says a date in words, in Azerbaijani, English and Russian.

EDTF itself is always understood first, so ``1978-21`` is the spring of 1978 and ``2004-05`` is May 2004. A span that is
written with a dash (1965-1968) is one date somewhere in it; “from 1965 to 1968” is something that lasted.
"""

from __future__ import annotations

import re

from mugham_archive.catalogue.date_phrases import readable
from mugham_archive.catalogue.date_reading import fold, one_date
from mugham_archive.catalogue.edtf import DateError, EdtfDate, parse
from mugham_archive.catalogue.edtf_parts import next_to, read_single, write_single

__all__ = ["DateError", "readable", "understand"]

_NOW = (
    r"(?:present|now|today|indiyedek|indiye geder|bu gunedek|bu gune geder|hazirda|"
    r"nastoyasee vremya|nastoyasego vremeni|n v)"
)
_SIDES = (
    # Exclusive of the date that is named.
    ("before", re.compile(r"(?:before|prior to|earlier than|do|ranee|ranse|pre) (.+)")),
    ("before", re.compile(r"(.+(?:dan|den)) (?:evvel|gabag)")),
    ("before", re.compile(r"(.+) geder")),
    ("before", re.compile(r"(.+)dek")),
    ("after", re.compile(r"(?:after|later than|posle|pozdnee|pozje) (.+)")),
    ("after", re.compile(r"(.+(?:dan|den)) sonra")),
    # Inclusive.
    ("not after", re.compile(r"(?:not later than|not after|no later than|ne pozdnee|ne pozje) (.+)")),
    ("not after", re.compile(r"(.+) (?:or earlier|or before|i ranee|ili ranee)")),
    ("not after", re.compile(r"(.+)(?:dek daxa gec deyil|(?:dan|den) gec olmayarag)")),
    ("not before", re.compile(r"(?:not earlier than|not before|no earlier than|ne ranee|ne ranse) (.+)")),
    ("not before", re.compile(r"(.+) (?:or later|or after|i pozdnee|i pozje|ili pozdnee|ili pozje)")),
    ("not before", re.compile(r"(.+(?:dan|den))(?: daxa tez deyil| tez olmayarag)")),
    ("until", re.compile(r"(.+)dek \(daxil olmagla\)")),
    ("until", re.compile(r"(?:until|till|up to|po) (.+)")),
    (
        "since",
        re.compile(
            rf"(?:since|from|s|so|beginning|nacinaya s) (.+?)(?: (?:to|until|till|po|do) (?:the )?{_NOW})?"
        ),
    ),
    ("since", re.compile(rf"(.+?) ?(?:-|to) ?{_NOW}")),
    ("since", re.compile(rf"(.+(?:dan|den))(?: beri| etibaren| baslayarag| {_NOW})?")),
    ("since", re.compile(r"(.+?) ?-")),
    ("since", re.compile(r"(.+) onwards?")),
)
_TWO = (
    ("lasted", re.compile(r"(?:from|s|so) (.+?) (?:to|until|till|po|do) (.+)")),
    ("lasted", re.compile(r"(.+?(?:dan|den)) (.+?)(?: geder|dek)")),
    ("between", re.compile(r"(?:between|mejdu) (.+?) (?:and|i) (.+)")),
    ("between", re.compile(r"(.+?) (?:ile|ve) (.+) arasinda")),
    ("between", re.compile(r"(.+?) ?(?<!\d)-(?=[^-]+$) ?(.+)|(.+?) ?-(?=[^-]+$) ?(.+)")),
)
_LONGEST_TYPED = 200
_OR = re.compile(r" (?:or|ve ya|ya da|yaxud|ili|libo) ")
_AND = re.compile(r" (?:and|ve|i|&) ")
_UNKNOWN = re.compile(
    r"unknown|n d|nd|no date|undated|s d|\?|(?:tarixi? )?melum deyil|namelum|tarixsiz|bilinmir|"
    r"(?:data )?neizvestn[ao]|b d|bez dati"
)
# The ending that stands at the end of a date in Azerbaijani: 1990-dan, ildən, martından, yazınadək.
_ABLATIVE = re.compile(r"(.*?)(?: ?\b|(?<=[a-z]))(?:ndan|nden|dan|den)")
_DATIVE = re.compile(r"(.*?)(?: ?\b(?:ye|ya|e|a)|(?<=il)e|(?<=iller)e|(?<=in)[ae]|(?<=un)[ae])")
# 1965-1967-ci illər, 1965-1968 гг., между 1965 и 1968 годами: the word for years says nothing more.
_YEARS = re.compile(
    r"((?:mejdu )?\d{4}(?: ?- ?| i )\d{2,4})(?: c[iu])? (?:gg|godi|godax|godami|iller[a-z]*)(?: arasinda)?"
)
# 1960-1970-ci illər are both decades whole; 1960-70-ci illər leaves the century out once.
_DECADES = re.compile(r"\d{3}0 ?- ?\d{3}0(?: c[iu])? iller[a-z]*")
_SHORT_DECADES = re.compile(r"^(\d\d)(\d0) ?- ?(\d0) (?=(?:c[iu] iller|e\b|ie\b|x\b|s$))")
_SHORT_SPAN = re.compile(r"(\d\d)(\d\d)[-/](\d\d)")


def understand(text: str) -> EdtfDate:
    """The date that a person or a label wrote; ``as_written`` keeps the text when it differs from the EDTF.

    Takes EDTF, the 2012 draft of EDTF, figures with the day first (18.03.2011) or the year first, and words in
    Azerbaijani (Latin and Cyrillic), English and Russian. DateError with one sentence when it is not understood.
    """
    typed = text.strip()
    if not typed:
        raise DateError("Nothing is written; leave the date empty when it is unknown.")
    if len(typed) > _LONGEST_TYPED:
        raise DateError(
            "A date is at most {most} characters long; put the rest into a note.",
            most=_LONGEST_TYPED,
        )
    found = _understood(typed)
    return parse(found.edtf, None if found.edtf == typed else typed)


def _understood(typed: str) -> EdtfDate:
    try:
        return parse(typed)
    except DateError as refused:
        refusal = refused
    for other in (_without_blanks(typed), _from_draft(typed)):
        if other != typed:
            try:
                return parse(other)
            except DateError:
                continue  # it is not EDTF, words are tried below
    folded = fold(typed)
    if _UNKNOWN.fullmatch(folded):
        raise DateError("An unknown date is not written down; leave the date empty and say why in a note.")
    edtf = _phrase(folded)
    if edtf is not None:
        return parse(edtf)
    if not any(letter.isspace() for letter in typed) and re.fullmatch(r"[\dXTYZ:./~?%\[\]{},+-]+", typed):
        raise refusal
    raise DateError(
        "“{typed}” is not understood as a date; write it like 18.03.2011, March 2011 or about 1965.",
        typed=typed,
    )


def _without_blanks(typed: str) -> str:
    return re.sub(r"\s+", "", typed) if typed[0] in "[{" or " / " in typed else typed


def _from_draft(typed: str) -> str:
    """The 2012 draft of EDTF in today's writing: 199u, 1999-uu, 196x, unknown, open, ?~ and brackets."""
    southern = {"21": "29", "22": "30", "23": "31", "24": "32"}
    text = re.sub(r"-(2[1-4])\^southernHemisphere$", lambda match: "-" + southern[match[1]], typed)
    text = re.sub(r"(?<=[\dux-])[ux]", "X", text)
    text = re.sub(r"^y(?=\d{4}$)", "", text)
    text = re.sub(r"\?~|~\?", "%", text)
    text = re.sub(r"-\((\w\w)-(\w\w)\)([?~%])", r"-\3\1-\3\2", text)
    text = re.sub(r"-\((\w\w)\)([?~%])", r"-\2\1", text)
    if text.count("/") == 1:
        start, end = text.split("/")
        text = (
            {"unknown": "", "open": ".."}.get(start, start)
            + "/"
            + {"unknown": "", "open": ".."}.get(end, end)
        )
    return text


def _phrase(text: str) -> str | None:
    """EDTF for folded words: one date, one side of a date, two dates, or several to choose from."""
    # примерно до 1965 is said of the year, not of “before”.
    text = re.sub(
        r"^(primerno|okolo|priblizitelno|roughly|about) (do|posle|s|po|before|after|since|until) ",
        r"\2 \1 ",
        text,
    )
    text = _SHORT_DECADES.sub(r"\1\2-\1\3 ", text)
    if (match := _YEARS.fullmatch(text)) and not _DECADES.fullmatch(text):
        text = match[1]
    single = one_date(text)
    if single is not None:
        return single
    for sign, joint in (("[]", _OR), ("{}", _AND)):
        pieces = [_member(piece) for piece in joint.split(text)]
        known = [piece for piece in pieces if piece is not None]
        if len(pieces) > 1 and len(known) == len(pieces):
            return sign[0] + ",".join(known) + sign[1]
    return _two_dates(text) or _one_side(text)


def _member(text: str) -> str | None:
    single = one_date(text)
    if single is not None:
        return single
    two = _two_dates(text)
    return two[1:-1] if two and two.startswith("[") else None


def _one_side(text: str) -> str | None:
    for side, pattern in _SIDES:
        match = pattern.fullmatch(text)
        edtf = _bare(match[1]) if match else None
        if edtf is None:
            continue
        if side == "since":
            return f"{edtf}/.."
        if side == "until":
            return f"../{edtf}"
        if side in ("not before", "not after"):
            return f"[{edtf}..]" if side == "not before" else f"[..{edtf}]"
        neighbour = write_single(next_to(read_single(edtf), -1 if side == "before" else 1))
        return f"[..{neighbour}]" if side == "before" else f"[{neighbour}..]"
    return None


def _two_dates(text: str) -> str | None:
    if match := _SHORT_SPAN.fullmatch(text):
        # 1965-68; 1965-12 was read as a month before.
        return f"[{match[1]}{match[2]}..{match[1]}{match[3]}]" if match[3] > match[2] else None
    for kind, pattern in _TWO:
        match = pattern.fullmatch(text)
        if match is None:
            continue
        first_text, last_text = [group for group in match.groups() if group is not None]
        last = _bare(last_text)
        first = (_bare(first_text) or _completed(first_text, last_text)) if last else None
        if first and last:
            if kind == "between" and last[3:] == "X" and re.fullmatch(r"\d{3}0", first):
                first = f"{first[:3]}X"
            return f"{first}/{last}" if kind == "lasted" else f"[{first}..{last}]"
    return None


def _completed(first: str, last: str) -> str | None:
    """The first of two dates with what only the second says: 18-20 March 2011, mart-aprel 2011, 18.03-20.03.2011."""
    behind = re.fullmatch(r"\d{1,2}((?:\.| ).+)|[a-z]+( .+)|\d{1,2}\.\d{1,2}(\.\d{4})", last)
    if behind is None:
        return None
    tails = {group for group in behind.groups() if group} | {
        last[match.start() :] for match in re.finditer(r"[. ]", last)
    }
    for tail in sorted(tails, key=len, reverse=True):
        completed = one_date(first.rstrip(". ") + tail)
        if completed is not None:
            return completed
    return None


def _bare(text: str) -> str | None:
    """One date with or without the Azerbaijani ending of its phrase."""
    edtf = one_date(text)
    if edtf is not None:
        return edtf
    for ending in (_ABLATIVE, _DATIVE):
        match = ending.fullmatch(text.strip())
        edtf = one_date(match[1]) if match and match[1] else None
        if edtf is not None:
            return edtf
    return None
