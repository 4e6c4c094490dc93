"""Identifiers that others give out: brought into their one form, their check digits checked."""

from __future__ import annotations

import re
from collections.abc import Callable

from mugham_archive.catalogue.editing.errors import FieldError

# The letters of a ROR number (Crockford's base 32).
_BASE32 = "0123456789abcdefghjkmnpqrstvwxyz"


def checked(scheme: str, value: str) -> str:
    """The identifier in the form in which its scheme writes it; FieldError when it cannot be one.

    Addresses of the scheme's own pages are understood too. What has no rule (a former number, a label's) stays as typed.
    """
    check = _CHECKS.get(scheme)
    return value if check is None else check(value.strip())


def _mod_11_2(digits: str) -> bool:
    """ISO 7064 MOD 11-2 over sixteen characters, of which the last is the check: ISNI and ORCID."""
    total = 0
    for digit in digits[:-1]:
        total = (total + int(digit)) * 2
    check = (12 - total % 11) % 11
    return digits[-1] == ("X" if check == 10 else str(check))


def _sixteen(value: str, name: str, example: str) -> str:
    plain = re.sub(r"^https?://(www\.)?(isni\.org/(isni/)?|orcid\.org/)", "", value, flags=re.IGNORECASE)
    plain = re.sub(r"^(isni|orcid)\s*:?\s*", "", plain, flags=re.IGNORECASE)
    plain = re.sub(r"[\s-]", "", plain).upper()
    if not re.fullmatch(r"[0-9]{15}[0-9X]", plain):
        raise FieldError(
            "“{value}” is not an {name}: it has sixteen digits, such as {example}.",
            value=value,
            name=name,
            example=example,
        )
    if not _mod_11_2(plain):
        raise FieldError(
            "“{value}” is not an {name}: its check digit does not agree; look for a slip of the pen.",
            value=value,
            name=name,
        )
    return plain


def _isni(value: str) -> str:
    return _sixteen(value, "ISNI", "0000 0001 2103 2683")


def _orcid(value: str) -> str:
    plain = _sixteen(value, "ORCID", "0000-0002-1825-0097")
    return "-".join(plain[start : start + 4] for start in range(0, 16, 4))


def _ror(value: str) -> str:
    plain = re.sub(r"^https?://ror\.org/", "", value, flags=re.IGNORECASE).lower()
    if not re.fullmatch(rf"0[{_BASE32}]{{6}}[0-9]{{2}}", plain):
        raise FieldError("“{value}” is not a ROR number such as 05dxps055.", value=value)
    number = 0
    for letter in plain[1:7]:
        number = number * 32 + _BASE32.index(letter)
    if int(plain[7:]) != 98 - number * 100 % 97:
        raise FieldError("“{value}” is not a ROR number: its check digits do not agree.", value=value)
    return plain


def _viaf(value: str) -> str:
    plain = re.sub(r"^https?://(www\.)?viaf\.org/viaf/", "", value, flags=re.IGNORECASE).rstrip("/")
    if not re.fullmatch(r"[1-9][0-9]{0,21}", plain):
        raise FieldError("“{value}” is not a VIAF number: it has digits only, such as 95216565.", value=value)
    return plain


def _wikidata(value: str) -> str:
    address = r"^https?://(www\.)?wikidata\.org/(wiki|entity)/"
    plain = re.sub(address, "", value, flags=re.IGNORECASE).upper()
    if not re.fullmatch(r"Q[1-9][0-9]*", plain):
        raise FieldError("“{value}” is not a Wikidata item such as Q546936.", value=value)
    return plain


def _isrc(value: str) -> str:
    """CC-XXX-YY-NNNNN (ISO 3901), kept without the hyphens as files carry it."""
    plain = re.sub(r"^isrc\s*:?\s*", "", value, flags=re.IGNORECASE)
    plain = re.sub(r"[\s-]", "", plain).upper()
    if not re.fullmatch(r"[A-Z]{2}[A-Z0-9]{3}[0-9]{7}", plain):
        raise FieldError("“{value}” is not an ISRC such as AZ-A01-19-00012.", value=value)
    return plain


def _ark(value: str) -> str:
    found = re.search(r"ark:/?([0-9a-z]{5,9}/\S+)", value, flags=re.IGNORECASE)
    if found is None:
        raise FieldError("“{value}” is not an ARK such as ark:/12345/x7.", value=value)
    return f"ark:/{found[1]}"


def _geonames(value: str) -> str:
    plain = re.sub(r"^https?://(www\.|sws\.)?geonames\.org/", "", value, flags=re.IGNORECASE).split("/")[0]
    if not re.fullmatch(r"[1-9][0-9]{0,9}", plain):
        raise FieldError("“{value}” is not a GeoNames number such as 587084.", value=value)
    return plain


def _url(value: str) -> str:
    if not re.fullmatch(r"(https?|ftp)://[^\s/]+\S*", value, flags=re.IGNORECASE):
        raise FieldError("“{value}” is not an address that begins with https:// or http://.", value=value)
    return value


_CHECKS: dict[str, Callable[[str], str]] = {
    "ISNI": _isni,
    "ORCID": _orcid,
    "ROR": _ror,
    "VIAF": _viaf,
    "Wikidata": _wikidata,
    "ISRC": _isrc,
    "ARK": _ark,
    "GeoNames": _geonames,
    "URL": _url,
}
