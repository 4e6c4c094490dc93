"""Comparing, counting and drawing: what the pages of authorities are written from."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from mugham_archive.archive import Archive
from mugham_archive.catalogue.authorities import comparing, lineage, terms
from mugham_archive.catalogue.authorities.terms import TermError
from mugham_archive.catalogue.models import (
    AgentRelation,
    Entry,
    Term,
)
from mugham_archive.catalogue.views import Listing
from mugham_archive.jobs import Job, Stopped
from mugham_archive.search.look_alikes import LookAlike, look_alikes
from mugham_archive.search.names import say_different
from tests.archives import add, catalogue_a_little, entry_named, problems, term


def test_look_alikes_are_found_in_any_script_and_forgotten_when_told_apart(archive: Archive) -> None:
    with archive.change("People") as change:
        session = change.session
        names = [
            "Alim Qasımov",
            "Алим Касимов",
            "A. Qasımov",
            "Fərqanə Qasımova",
            "Həbib Bayramov",
            "Habib Bayramov",
        ]
        ids = {name: add(session, "agent", name).id for name in names}
        add(session, "agent", "Alim Qasımov adına ansambl", agent_kind="ensemble")
    found = _pairs(archive, "agent")
    alike = {frozenset((pair.first, pair.second)) for pair in found}
    assert frozenset((ids["Alim Qasımov"], ids["Алим Касимов"])) in alike
    assert frozenset((ids["Alim Qasımov"], ids["A. Qasımov"])) in alike
    assert frozenset((ids["Həbib Bayramov"], ids["Habib Bayramov"])) in alike
    assert not any(ids["Fərqanə Qasımova"] in pair for pair in alike)
    assert [pair.score for pair in found] == sorted((pair.score for pair in found), reverse=True)
    with archive.change("Not the same") as change:
        say_different(change, ids["Həbib Bayramov"], ids["Habib Bayramov"])
    assert frozenset((ids["Həbib Bayramov"], ids["Habib Bayramov"])) not in {
        frozenset((pair.first, pair.second)) for pair in _pairs(archive, "agent")
    }
    archive.undo()
    assert _pairs(archive, "agent") == found


def test_those_who_lived_at_other_times_are_not_taken_for_each_other(archive: Archive) -> None:
    from mugham_archive.catalogue.edtf import parse

    with archive.change("Father and grandson") as change:
        add(change.session, "agent", "Həbib Bayramov", born=parse("1926"))
        add(change.session, "agent", "Həbib Bayramov", born=parse("1980"))
        add(change.session, "agent", "Habib Bayramov", born=parse("192X"))
    assert len(_pairs(archive, "agent")) == 1


def test_places_and_series_look_alike_by_their_words(archive: Archive) -> None:
    with archive.change("Places") as change:
        session = change.session
        for title in (
            "Beynəlxalq Muğam Mərkəzi",
            "Beynalxalq Mugam Merkezi",
            "Filarmoniya",
            "Zal 1",
            "Zal 2",
        ):
            add(session, "place", title)
        house = add(session, "place", "Opera Teatrı")
        add(session, "place", "Opera Teatrı", parent_id=house.id)
        add(session, "series", "Unudulmazlar")
        add(session, "series", "Unudulmazlar")
    assert len(_pairs(archive, "place")) == 1
    assert len(_pairs(archive, "series")) == 1


def test_looking_for_look_alikes_can_be_stopped(archive: Archive) -> None:
    job = Job()
    job.cancel()
    with archive.change("People") as change:
        for _ in range(3):
            add(change.session, "agent", "Həbib Bayramov")
    with archive.read() as session, pytest.raises(Stopped):
        look_alikes(session, "agent", job)


def test_two_are_compared_by_names_years_and_what_they_did(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    with archive.read() as session:
        ids = {
            name: entry_named(session, refs[name]).id
            for name in ("singer", "place", "series", "season", "partner")
        }
        singer, partner = comparing.compared(session, "agent", [ids["singer"], ids["partner"], 999_999], "az")
        (place,) = comparing.compared(session, "place", [ids["place"]], "az")
        series, season = comparing.compared(session, "series", [ids["series"], ids["season"]], "az")
        (rast,) = comparing.compared(session, "term", [term(session, "mode", "rast"), 999_999], "az")
    assert (singer.title, singer.names, singer.recordings, singer.years) == (
        "Səməd Qasımov",
        ("Самед Касимов",),
        1,
        "2018",
    )
    assert len(singer.about) == 2 and partner.recordings == 0
    assert (place.title, place.events, place.recordings) == ("Kiçik zal", 1, 1)
    assert (season.events, season.recordings, season.years) == (1, 1, "2018")
    # What is held in a season is held in its series.
    assert (series.events, series.recordings, series.years) == (1, 1, "2018")
    assert dict(singer.hanging) == {"agent_name.agent_id": 2, "participation.agent_id": 1}
    assert dict(place.hanging) == {"title.entry_id": 1, "event.venue_id": 1}
    assert dict(series.hanging) == {"title.entry_id": 1, "series.parent_id": 1, "agreement_link.entry_id": 1}
    assert (rast.ref, rast.recordings) == ("mode/rast", 1)
    assert dict(rast.hanging) == {"recording.mode_id": 1, "segment.mode_id": 1, "term.parent_id": 4}


def test_the_tree_of_teachers_and_pupils_goes_as_far_as_they_taught(archive: Archive) -> None:
    with archive.change("School") as change:
        session = change.session
        people = [add(session, "agent", f"Usta {n}") for n in range(5)]
        for teacher, pupil in ((0, 1), (1, 2), (1, 3)):
            session.add(
                AgentRelation(agent_id=people[teacher].id, other_id=people[pupil].id, relation="teacher_of")
            )
        refs = [one.reference for one in people]
        ids = [one.id for one in people]
    with archive.read() as session:
        tree = lineage.read(session, refs[2], "az")
        alone = lineage.read(session, refs[4], "az")
        few = lineage.read(session, refs[0], "az", most=2)
    assert {person.ref for person in tree.people} == set(refs[:4])
    assert {(bond.teacher, bond.pupil) for bond in tree.bonds} == {
        (ids[0], ids[1]),
        (ids[1], ids[2]),
        (ids[1], ids[3]),
    }
    assert {person.ref: person.steps for person in tree.people}[refs[3]] == 2
    assert tree.whole and not few.whole and len(few.people) == 2
    assert [person.ref for person in alone.people] == [refs[4]] and alone.bonds == ()


def test_terms_are_counted_where_they_stand_and_listed(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    with archive.read() as session:
        assert terms.schemes(session)["mode"] > 10
        modes = {one.code: one for one in terms.used(session, "mode", "en")}
        kinds = [one for one in terms.used(session, "event_type", "en") if one.uses]
        roles = [one for one in terms.used(session, "role", "en") if one.uses]
    assert (modes["rast"].uses, modes["rast"].recordings, modes["rast"].label) == (2, 1, "Rast")
    assert modes["shur"].uses == 0
    assert archive.total(Listing("recording", term="mode/rast")) == 1
    assert archive.total(Listing("event", term=f"event_type/{kinds[0].code}")) == kinds[0].uses == 1
    assert archive.total(Listing("recording", term=f"role/{roles[0].code}")) == 1
    assert archive.total(Listing("event", place=refs["place"])) == 1
    assert archive.total(Listing("recording", place=refs["place"])) == 1


def test_words_of_a_term_are_corrected_and_found(archive: Archive) -> None:
    catalogue_a_little(archive)
    with archive.change("Words") as change:
        number = term(change.session, "mode", "rast")
        terms.set_words(change, number, {"en": "Rastmode", "ru": " Раст "}, ["Raast", "", "Раст"])
    assert archive.search("Rastmode", "en").total == 1
    with archive.read() as session:
        row = session.get(Term, number)
        assert (row.az, row.en, row.ru, row.variants) == ("Rast", "Rastmode", "Раст", ["Raast"])
    assert problems(archive) == []
    with pytest.raises(TermError, match="already"), archive.change("Twice") as change:
        terms.set_words(change, number, {"en": "Shur"}, [])
    with pytest.raises(TermError, match="one language"), archive.change("None") as change:
        terms.set_words(change, number, {"az": "", "en": "", "ru": ""}, [])


def test_the_archive_adds_a_word_of_its_own(archive: Archive) -> None:
    with archive.change("Add") as change:
        number = terms.add_term(change, "instrument", {"az": "Çəngəl alət", "ru": "Ченгель"})
        again = terms.add_term(change, "instrument", {"ru": "Ченгеля"})
    with archive.read() as session:
        added = {one.id: one for one in terms.used(session, "instrument", "ru")}
    assert (added[number].code, added[number].label, added[number].own) == (
        "chengel_alet",
        "Ченгель",
        True,
    )
    assert added[again].code
    with pytest.raises(TermError, match="merge"), archive.change("Twice") as change:
        terms.add_term(change, "instrument", {"en": "ченгель"})
    archive.undo()
    with archive.read() as session:
        assert number not in {one.id for one in terms.used(session, "instrument", "ru")}


def _pairs(archive: Archive, kind: str) -> list[LookAlike]:
    with archive.read() as session:
        found = look_alikes(session, kind)
        assert session.scalar(select(Entry.id).limit(1)) is not None
        return found
