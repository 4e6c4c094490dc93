"""Who may see and hear what, to the day."""

from __future__ import annotations

import datetime as dt
from itertools import product
from typing import get_args

import pytest

from mugham_archive.listening.access import Access, Person, Role, decide

TODAY = dt.date(2031, 12, 31)
TOMORROW = dt.date(2032, 1, 1)
ARCHIVIST, VISITOR = Person("archivist", False), Person("visitor", False)
RESEARCHER_HERE, VISITOR_HERE = Person("researcher", True), Person("visitor", True)
EVERYONE = [Person(role, here) for role, here in product(get_args(Role), (True, False))]


@pytest.mark.parametrize("person", EVERYONE)
def test_public_things_are_open_to_everyone_everywhere(person: Person) -> None:
    assert decide("public", None, person, TODAY) == Access(True, True, "open")


def test_things_on_site_are_seen_everywhere_and_heard_at_the_centre() -> None:
    assert decide("on_site", None, VISITOR, TODAY) == Access(True, False, "on_site_only")
    assert decide("on_site", None, VISITOR_HERE, TODAY) == Access(True, True, "on_site_here")
    assert decide("on_site", None, ARCHIVIST, TODAY) == Access(True, True, "staff")


def test_restricted_things_are_for_staff_and_the_others_see_that_they_exist() -> None:
    assert decide("restricted", None, RESEARCHER_HERE, TODAY) == Access(True, False, "restricted")
    assert decide("restricted", None, ARCHIVIST, TODAY) == Access(True, True, "staff")


def test_restricted_things_can_be_hidden_altogether_from_all_but_staff() -> None:
    hidden = decide("restricted", None, RESEARCHER_HERE, TODAY, hide_restricted=True)
    assert hidden == Access(False, False, "restricted")
    assert decide("restricted", None, ARCHIVIST, TODAY, hide_restricted=True).visible


def test_an_embargo_ends_with_the_beginning_of_its_day() -> None:
    def asked_on(day: dt.date) -> Access:
        return decide("embargoed", TOMORROW, VISITOR, day, after_embargo="public")

    assert asked_on(TODAY) == Access(True, False, "embargoed")
    assert asked_on(TOMORROW) == Access(True, True, "open")
    assert asked_on(TOMORROW + dt.timedelta(days=1)) == Access(True, True, "open")


def test_what_was_under_embargo_then_follows_the_level_beside_it() -> None:
    def afterwards(level: str, person: Person) -> Access:
        return decide("embargoed", TODAY, person, TODAY, after_embargo=level)

    assert afterwards("", VISITOR) == Access(True, False, "on_site_only")
    assert afterwards("embargoed", VISITOR_HERE) == Access(True, True, "on_site_here")
    assert afterwards("restricted", VISITOR_HERE) == Access(True, False, "restricted")


def test_an_embargo_without_a_date_does_not_end() -> None:
    forever = decide("embargoed", None, RESEARCHER_HERE, dt.date.max, after_embargo="public")
    assert forever == Access(True, False, "embargoed")
    assert decide("embargoed", None, ARCHIVIST, TODAY).playable


def test_the_date_of_an_embargo_means_nothing_at_another_level() -> None:
    assert decide("public", TOMORROW, VISITOR, TODAY) == Access(True, True, "open")


@pytest.mark.parametrize("level", ["", "Public", "secret"])
def test_a_level_the_program_does_not_know_is_not_open(level: str) -> None:
    assert decide(level, None, VISITOR_HERE, TODAY) == Access(True, False, "unknown_level")
    assert decide(level, None, ARCHIVIST, TODAY).playable
