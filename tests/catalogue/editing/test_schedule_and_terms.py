"""Events that are put off, moved, cancelled and held; terms added to the vocabulary; what is offered while typing."""

from __future__ import annotations

from typing import Any

import pytest

from mugham_archive.archive import Archive
from mugham_archive.catalogue.editing import (
    FieldError,
    add_term,
    cancel,
    hold,
    new_entry,
    postpone,
    reschedule,
    set_fields,
    set_term,
)
from mugham_archive.catalogue.models import REFERENCE_LETTERS
from mugham_archive.catalogue.views import EventDetails
from tests.archives import problems, tables


def _event(archive: Archive, ref: str) -> EventDetails:
    details = archive.details(ref, "en")
    assert isinstance(details, EventDetails)
    return details


def _schedule(archive: Archive, ref: str) -> list[tuple[Any, ...]]:
    return [
        (one.old_date, one.old_time, one.new_date, one.reason) for one in _event(archive, ref).schedule[1:]
    ]


def test_a_postponed_event_keeps_its_old_date_and_gets_a_new_one(
    archive: Archive, refs: dict[str, str]
) -> None:
    ref = refs["event"]
    before = tables(archive)
    with archive.change("Time") as change:
        set_fields(change.session, ref, {"start_time": "19:00"})
    with archive.change("Postpone") as change:
        postpone(
            change.session, ref, "Xanəndə xəstədir", announced="3 oktyabr 2018", document=refs["document"]
        )
    event = _event(archive, ref)
    assert (event.card.status, event.card.date, event.start_time) == ("postponed", None, None)
    assert _schedule(archive, ref) == [("2018-10-05", "19:00", None, "Xanəndə xəstədir")]
    assert event.schedule[1].announced == "2018-10-03"
    with archive.change("Reschedule") as change:
        reschedule(change.session, ref, "19 oktyabr 2018", start_time="20:00")
    event = _event(archive, ref)
    assert (event.card.status, event.card.date, event.start_time) == ("rescheduled", "2018-10-19", "20:00")
    assert _schedule(archive, ref) == [("2018-10-05", "19:00", "2018-10-19", "Xanəndə xəstədir")]
    with archive.change("Reschedule again") as change:
        reschedule(change.session, ref, "2018-11-02", "Zal")
    assert _schedule(archive, ref)[1] == ("2018-10-19", "20:00", "2018-11-02", "Zal")
    with archive.change("Hold") as change:
        hold(change.session, ref)
    assert _event(archive, ref).card.status == "held"
    for _ in range(5):
        archive.undo()
    assert tables(archive) == before
    assert problems(archive) == []


def test_a_cancelled_event_stays_on_its_date_with_the_reason(archive: Archive, refs: dict[str, str]) -> None:
    ref = refs["event"]
    with archive.change("Cancel") as change:
        cancel(change.session, ref, "Yas günü")
    event = _event(archive, ref)
    assert (event.card.status, event.card.date) == ("cancelled", "2018-10-05")
    assert _schedule(archive, ref) == [("2018-10-05", None, None, "Yas günü")]
    with pytest.raises(FieldError, match="cancelled already"), archive.change("Again") as change:
        cancel(change.session, ref)


def test_an_event_held_on_another_day_keeps_the_planned_one(archive: Archive, refs: dict[str, str]) -> None:
    ref = refs["event"]
    with archive.change("Hold") as change:
        hold(change.session, ref, "6 October 2018", reason="A day late")
    assert (_event(archive, ref).card.status, _event(archive, ref).card.date) == ("held", "2018-10-06")
    assert _schedule(archive, ref) == [("2018-10-05", None, "2018-10-06", "A day late")]


def test_what_cannot_be_scheduled_is_refused(archive: Archive, refs: dict[str, str]) -> None:
    before = tables(archive)
    for deed in (
        lambda session: postpone(session, refs["series"]),
        lambda session: reschedule(session, refs["event"], " "),
        lambda session: reschedule(session, refs["event"], "bir gün"),
        lambda session: reschedule(session, refs["event"], "2018-10-05"),
        lambda session: reschedule(session, refs["event"], "2018-10-06", start_time="axşam"),
        lambda session: hold(session, refs["event"], "bir gün"),
    ):
        with pytest.raises(FieldError), archive.change("Wrong") as change:
            deed(change.session)
    assert tables(archive) == before


def test_a_term_is_added_found_and_used_in_any_language(archive: Archive, refs: dict[str, str]) -> None:
    with archive.change("Add “Qoşa nağara çubuğu” to the vocabulary") as change:
        code = add_term(change.session, "instrument", "Qoşa çubuq", ru="Коша чубуг")
        set_fields(change.session, refs["singer"], {"instrument": "коша чубуг"})
    assert code == "qosha_chubuq"
    assert archive.sheet(refs["singer"], "ru").value("instrument").shown == "Коша чубуг"
    for typed in ("qosa cub", "КОША", "çubuq", "qosha_chubuq"):
        assert [one.code for one in archive.terms_like("instrument", typed, "en")] == [code], typed
    with archive.change("In English") as change:
        set_term(change.session, "instrument", code, {"en": "Drum stick", "variants": "stick, sticks"})
    (found,) = archive.terms_like("instrument", "sticks", "en")
    assert (found.word, found.more) == ("Drum stick", "Qoşa çubuq · Коша чубуг")
    for words in ({"az": "Tar"}, {"en": "Khananda (mugham singer)"}, {}):
        scheme = "role" if "en" in words else "instrument"
        with pytest.raises(FieldError), archive.change("Again") as change:
            add_term(change.session, scheme, **words)
    for scheme in ("access", "colour"):
        with pytest.raises(FieldError), archive.change("No such") as change:
            add_term(change.session, scheme, "Yeni")
    with archive.change("Same letters") as change:
        assert add_term(change.session, "instrument", "Qosha chubuq") == "qosha_chubuq_2"
    for _ in range(3):
        archive.undo()
    assert archive.terms_like("instrument", "çubuq", "az") == []


def test_terms_that_begin_so_are_offered_first(archive: Archive) -> None:
    offered = [one.word for one in archive.terms_like("mode", "segah", "az")]
    assert offered[0].casefold().startswith(("segah", "seygah"))
    assert any("Zabul" in word for word in offered)
    assert len(archive.terms_like("mode", "", "az", limit=5)) == 5


def test_entries_are_offered_by_the_beginning_of_their_names(archive: Archive, refs: dict[str, str]) -> None:
    def offered(kinds: tuple[str, ...], typed: str, near: str = "") -> list[str]:
        return [one.ref for one in archive.entries_like(kinds, typed, "az", near=near)]

    assert offered(("agent",), "gasimov") == [refs["singer"]]
    assert offered(("agent",), "касим") == [refs["singer"]]
    assert offered(("place",), "kiçik z") == [refs["place"]]
    assert offered(("event",), "Payız") == [refs["event"]]
    assert offered(("event",), "konserti") == [refs["event"], refs["other event"]]
    assert offered(("series", "event"), "başqa") == [refs["other series"]]
    assert offered(("document",), refs["document"]) == [refs["document"]]
    assert offered(("segment",), "rast", refs["part"]) == [refs["segment"]]
    assert offered(("segment",), "rast") == []
    assert offered(("agent",), " ") == []
    (one,) = archive.entries_like(("event",), "Payız", "en")
    assert one.title == "Payız konserti" and "Kiçik zal" in one.more and refs["event"] in one.more


def test_an_entry_of_every_kind_can_be_made(archive: Archive, refs: dict[str, str]) -> None:
    within = {
        "series": refs["series"],
        "event": refs["series"],
        "recording": refs["event"],
        "segment": refs["segment"],
        "place": refs["place"],
    }
    before = tables(archive)
    for kind in REFERENCE_LETTERS:
        with archive.change(f"New {kind}") as change:
            ref = new_entry(change.session, kind, f"Yeni {kind}", within=within.get(kind, ""))
        sheet = archive.sheet(ref, "az")
        assert (sheet.kind, sheet.title, change.changed.ids[kind]) == (kind, f"Yeni {kind}", [sheet.id])
        archive.details(ref, "az")
    assert problems(archive) == []
    with archive.change("All at once") as change:
        values = {"date": "1971~", "mode": "şur", "event": refs["event"]}
        ref = new_entry(change.session, "recording", "Лента", values, language="ru")
    sheet = archive.sheet(ref, "az")
    assert sheet.rows_of("title").rows[0].value("language").key == "rus"
    assert (sheet.value("date").key, sheet.value("place").inherited) == ("1971~", "Kiçik zal")
    for kind, title, below in (
        ("recording", " ", ""), ("agent", "", ""), ("segment", "Bərdaşt", ""), ("agent", "Ad", refs["event"]),
        ("segment", "Bərdaşt", refs["event"]),
    ):  # fmt: skip
        with pytest.raises(FieldError), archive.change("Wrong") as change:
            new_entry(change.session, kind, title, within=below)
    for _ in range(9):
        archive.undo()
    assert tables(archive) == before
