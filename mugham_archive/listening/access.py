"""Who may see and hear what: the one decision that search, pages, player, export and print share."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

Role = Literal["archivist", "researcher", "visitor"]

OPEN = "open"
STAFF = "staff"
ON_SITE_HERE = "on_site_here"
ON_SITE_ONLY = "on_site_only"
RESTRICTED = "restricted"
EMBARGOED = "embargoed"
UNKNOWN_LEVEL = "unknown_level"


@dataclass(frozen=True, slots=True)
class Person:
    """Who is asking: ``on_site`` is a fact about the workstation, set by the centre, not by the person."""

    role: Role
    on_site: bool


@dataclass(frozen=True, slots=True)
class Access:
    """Whether the description is shown and the sound played, and why.

    ``reason`` is one of open, staff, on_site_here, on_site_only, restricted, embargoed, unknown_level; the faces say it
    in words, with what to do next.
    """

    visible: bool
    playable: bool
    reason: str


def decide(
    level: str,
    embargo_until: dt.date | None,
    person: Person,
    today: dt.date,
    *,
    after_embargo: str = "",
    hide_restricted: bool = False,
) -> Access:
    """What a person may see and play of something at an access level of the vocabulary (access_levels.csv).

    ``embargoed`` is restricted until ``embargo_until`` and from the beginning of that day on what
    ``after_embargo`` says (on_site when it says nothing; an embargo without a date does not end). Restricted
    things are seen by all and played by staff; with ``hide_restricted`` only staff see them. A level the
    program does not know counts as restricted, so that nothing is open by mistake.
    """
    if level == "embargoed":
        if embargo_until is None or today < embargo_until:
            return _closed(person, EMBARGOED, hide_restricted)
        level = after_embargo if after_embargo not in ("", "embargoed") else "on_site"
    if level == "public":
        return Access(True, True, OPEN)
    if level == "on_site":
        if person.role == "archivist":
            return Access(True, True, STAFF)
        return Access(True, person.on_site, ON_SITE_HERE if person.on_site else ON_SITE_ONLY)
    return _closed(person, RESTRICTED if level == "restricted" else UNKNOWN_LEVEL, hide_restricted)


def _closed(person: Person, reason: str, hidden: bool) -> Access:
    if person.role == "archivist":
        return Access(True, True, STAFF)
    return Access(not hidden, False, reason)
