"""Which page stands at which address."""

from __future__ import annotations

import importlib
import re
from urllib.parse import parse_qs

from PySide6.QtWidgets import QWidget

from mugham_archive.catalogue.models import REFERENCE_DIGITS, REFERENCE_LETTERS
from mugham_archive.desktop.pages.frame import PageFrame

# Each form of an address and the module of its page. Words in capitals stand for what is named; QUERY takes the rest.
_MODULES = {
    "welcome": "welcome",
    "home": "home",
    "series": "series_list",
    "recordings": "lists",
    "events": "lists",
    "performers": "lists",
    "places": "lists",
    "modes": "modes",
    "partners": "partners",
    "agreements": "agreements",
    "documents": "lists",
    "inbox": "inbox",
    "problems": "problems",
    "described": "described",
    "duplicates": "duplicates",
    "terms": "terms",
    "history": "history",
    "bin": "bin",
    "series/REF": "series",
    "event/REF": "event",
    "recording/REF": "recording",
    "segment/REF": "segment",
    "agent/REF": "agent",
    "partner/REF": "partner",
    "place/REF": "place",
    "document/REF": "document",
    "agreement/REF": "agreement",
    "lineage/REF": "lineage",
    "mode/CODE": "mode",
    "terms/SCHEME": "terms",
    "term/SCHEME/CODE": "term",
    "change/NUMBER": "change",
    "search/QUERY": "search",
    "found/KIND/QUERY": "found",
    "documents/QUERY": "lists",
    "agreements/QUERY": "agreements",
    "events/REF": "found",
    "problems/CODE": "problem",
    "duplicates/KIND": "duplicates",
    "described/REF": "described",
    "lacks/KIND/CODE": "lacking",
    "lacks/KIND/CODE/REF": "lacking",
    "has/KIND/CODE": "lacking",
    "has/KIND/CODE/REF": "lacking",
    "light/KIND/CODE": "lacking",
    "light/KIND/CODE/REF": "lacking",
    "under/KIND/REF": "under",
}
FORMS = tuple(_MODULES)
_DESCRIBED = ("recording", "event")
_KINDS = {
    "found": ("document", "agreement", "place"),
    "duplicates": ("agent", "place", "series"),
    "lacks": _DESCRIBED,
    "has": _DESCRIBED,
    "light": _DESCRIBED,
    "under": _DESCRIBED,
}
_KIND_OF_LETTER = {letter: kind for kind, letter in REFERENCE_LETTERS.items()}
_REFERENCE = re.compile(rf"[A-Za-z]\d{{{REFERENCE_DIGITS},}}")


def _fits(form: str, address: str) -> bool:
    wanted = form.split("/")
    given = address.split("/", len(wanted) - 1) if wanted[-1] == "QUERY" else address.split("/")
    if len(wanted) != len(given):
        return False
    return all(
        part in _KINDS[given[0]] if word == "KIND" else bool(part.strip()) if word.isupper() else part == word
        for word, part in zip(wanted, given, strict=True)
    )


def form_of(address: str) -> str | None:
    """The form of an address, such as ``series/REF``; None when there is no such page."""
    return next((form for form in FORMS if _fits(form, address)), None)


def known(address: str) -> bool:
    """Whether there is a page at that address (not whether the entry it names is in the archive)."""
    return form_of(address) is not None


def meant(typed: str) -> str | None:
    """The address that a person means who types one; None when it is none.

    Beside addresses a reference alone is understood (``R0000012``), and a search as in an address of the web
    (``search?q=rast``).
    """
    address = typed.strip().strip("/")
    head, asked, query = address.partition("?")
    if asked and head.rstrip("/") == "search":
        words = [value for values in parse_qs(query).values() for value in values]
        address = f"search/{words[0]}" if len(words) == 1 else address
    if _REFERENCE.fullmatch(address):
        reference = address.upper()
        address = f"{_KIND_OF_LETTER.get(reference[0], '')}/{reference}"
    return address if known(address) else None


def with_entry(address: str, ref: str, other: str) -> str:
    """The address with another entry in the place of the one with this reference; as it is when it does not name that."""
    parts = address.split("/")
    names = parts[-1] == ref and (form_of(address) or "").endswith("/REF")
    return "/".join((*parts[:-1], other)) if names else address


def pasted(typed: str) -> str | None:
    """The address in a search box: one that names something (``agent/A0000012``) or a reference. Words are no address."""
    address = meant(typed)
    named = "/" in typed.strip().strip("/") or _REFERENCE.fullmatch(typed.strip())
    return address if named else None


def make_page(frame: PageFrame, address: str) -> QWidget:
    """The page at an address; an address that nobody knows is the first page. Pages are read only when asked for."""
    form = form_of(address)
    if form is None:
        form = address = "home"
    if form == "welcome":
        from mugham_archive.desktop.pages.welcome import WelcomePage

        return WelcomePage(frame)
    module = importlib.import_module(f"mugham_archive.desktop.pages.{_MODULES[form]}")
    made: QWidget = module.make(frame, address)
    return made
