"""Which page stands at which address."""

from __future__ import annotations

import importlib

from PySide6.QtWidgets import QWidget

from mugham_archive.desktop.pages.frame import PageFrame

# The module of each address without a slash, and of each first word before one.
_PLAIN = {
    "home": "home",
    "recordings": "lists",
    "events": "lists",
    "performers": "lists",
    "places": "lists",
    "documents": "lists",
    "agreements": "agreements",
    "described": "described",
    "series": "series_list",
    "modes": "modes",
    "partners": "partners",
    "inbox": "inbox",
    "problems": "problems",
    "history": "history",
    "bin": "bin",
    "duplicates": "duplicates",
    "terms": "terms",
}
_NAMED = {
    "series": "series",
    "event": "event",
    "recording": "recording",
    "agent": "agent",
    "partner": "partner",
    "mode": "mode",
    "search": "search",
    "found": "found",
    "events": "found",
    "document": "document",
    "agreement": "agreement",
    "problems": "problem",
    "described": "described",
    "documents": "lists",
    "agreements": "agreements",
    "lacks": "lacking",
    "has": "lacking",
    "light": "lacking",
    "under": "under",
    "change": "change",
    "place": "place",
    "lineage": "lineage",
    "term": "term",
    "terms": "terms",
    "duplicates": "duplicates",
    "segment": "segment",
}


def known(address: str) -> bool:
    """Whether there is a page at that address (not whether the entry it names is in the archive)."""
    name, slash, rest = address.partition("/")
    return (name in _NAMED and bool(rest)) if slash else (name in _PLAIN or name == "welcome")


def make_page(frame: PageFrame, address: str) -> QWidget:
    """The page at an address; an address that nobody knows is the first page. Pages are read only when asked for."""
    if address == "welcome":
        from mugham_archive.desktop.pages.welcome import WelcomePage

        return WelcomePage(frame)
    name, slash, _ = address.partition("/")
    module = _NAMED.get(name) if slash else _PLAIN.get(name)
    if module is None or not known(address):
        module, address = "home", "home"
    made: QWidget = importlib.import_module(f"mugham_archive.desktop.pages.{module}").make(frame, address)
    return made
