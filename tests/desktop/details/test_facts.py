"""What is said of an entry in words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from mugham_archive.archive import Archive
from mugham_archive.catalogue.views import (
    AgentDetails,
    EventDetails,
    FileView,
    ParticipationView,
    RecordingDetails,
    ScheduleChangeView,
)
from mugham_archive.desktop.details import blocks, facts
from mugham_archive.desktop.details.link_label import LinkLabel
from mugham_archive.desktop.pages.addresses import known
from mugham_archive.spoken import words


def recording(archive: Archive) -> RecordingDetails:
    details = archive.details("R0000001", "en")
    assert isinstance(details, RecordingDetails)
    return details


def said(found: list[facts.Fact]) -> dict[str, str]:
    return {fact.label: fact.text for fact in found}


def test_what_a_performer_is_heard_in_opens_its_lists(archive: Archive) -> None:
    details = archive.details("A0000001", "en")
    assert isinstance(details, AgentDetails)
    told = said(facts.agent(details, "en"))["Heard in"]
    assert '<a href="search/performer:A0000001">' in told
    assert '<a href="events/A0000001">' in told


def test_a_recording_links_to_where_it_belongs(archive: Archive) -> None:
    told = said(facts.recording(recording(archive), "en"))
    assert told["Event"] == '<a href="event/E0000001">Rast gecəsi</a>'
    assert told["Mode"] == '<a href="mode/rast">Rast</a>'
    assert told["Duration"] == "1:58:03"
    assert "Languages" not in told


def test_what_the_label_says_stands_beside_the_date(archive: Archive) -> None:
    details = replace(
        recording(archive), date="1965~", date_as_written="<65-ci il>", part_number=1, part_total=3
    )
    told = said(facts.recording(details, "en"))
    assert told["Date"] == "about 1965 (written “&lt;65-ci il&gt;”)"
    assert told["Kind"] == "Complete recording · 1 of 3"


def test_closed_until_a_date_is_said_with_the_date(archive: Archive) -> None:
    details = replace(recording(archive), access="embargoed", embargo_until="2051-05-01")
    assert said(facts.rights(details, "en"))["Access"] == "Closed until a date, until 1 May 2051"


def test_each_participant_is_named_once_with_all_they_did() -> None:
    def part(role: str, instrument: str, **more: object) -> ParticipationView:
        view = ParticipationView("A1", "Rauf", role, None, instrument, "", False, "certain")
        return replace(view, **more)  # type: ignore[arg-type]

    doubts = part("", "Qaval", agent_ref="A2", name="Ə & B", credited_as="Ə.", certainty="attributed")
    found = facts.people([part("Tar player", "Tar"), part("Composer", ""), part("Composer", ""), doubts])
    assert [fact.label for fact in found] == ["Tar player; Composer", "Qaval"]
    assert found[1].text == '<a href="agent/A2">Ə &amp; B</a> (as “Ə.”, attributed)'


def test_a_postponed_event_tells_of_every_date(archive: Archive) -> None:
    details = archive.details("E0000001", "en")
    assert isinstance(details, EventDetails)
    changes = (
        ScheduleChangeView("1965-10-07", None, None, "", "1965-10-05"),
        ScheduleChangeView("1965-10-14", "18:00", "1965-10-21", "Zal bağlı idi", None),
    )
    lines = facts.schedule(replace(details, schedule=changes), "en")
    assert lines[0] == "Planned for <b>7 October 1965</b> (announced 5 October 1965)"
    assert lines[1] == "Moved from <b>14 October 1965, 18:00</b> to <b>21 October 1965</b>: Zal bağlı idi"


def test_a_file_is_described_in_a_few_words(archive: Archive) -> None:
    file: FileView = recording(archive).copies[0].files[0]
    assert facts.technical(file) == "FLAC · 96 kHz · 24 bit · stereo · 1:58:03"
    plain = replace(
        file, container="MP3", codec="mp3", sample_rate=44_100, bit_depth=None, channels=1, bit_rate=192_000
    )
    assert facts.technical(plain) == "MP3 · 44.1 kHz · mono · 192 kbit/s · 1:58:03"
    many = replace(
        file, container="", codec="", sample_rate=None, bit_depth=None, channels=6, duration_ms=None
    )
    assert facts.technical(many) == "6 channels"
    assert said(facts.file(file))["SHA-256"] == "0d" * 32


def test_every_link_leads_to_a_page(archive: Archive) -> None:
    for kind, ref in (
        ("event", "E0000001"),
        ("segment", "T0000002"),
        ("place", "P0000001"),
        ("agreement", "G0000001"),
    ):
        assert known(facts.entry_address(kind, ref))
    assert archive.details("T0000002", "en").entry.ref == "R0000001"
    place = facts.link(facts.entry_address("place", "P0000001"), "Kamera & zal")
    assert place == '<a href="place/P0000001">Kamera &amp; zal</a>'


def test_a_life_is_told_as_people_write_dates() -> None:
    assert facts.life("1931–1998-04-02", "en") == "1931 – 2 April 1998"
    assert facts.life("1931–", "en") == "born 1931"
    assert facts.life("1965–", "en", "ensemble") == "since 1965"
    assert facts.life("–1998", "en") == "until 1998"
    assert facts.life("1940~", "en") == "about 1940"
    assert facts.life("", "en") == ""


def test_the_instrument_is_not_said_twice() -> None:
    assert facts.role_and_instrument("Tar player", "Tar") == "Tar player"
    assert facts.role_and_instrument("Soloist", "Tar") == "Soloist, Tar"
    assert facts.role_and_instrument("", "") == ""


def test_teachers_and_ensembles_are_links(archive: Archive, qtbot: QtBot) -> None:
    details = archive.details("A0000002", "en")
    assert isinstance(details, AgentDetails)
    opened: list[str] = []
    block = blocks.relations(details, "en", blocks.Deeds(opened.append, opened.append))
    assert block is not None
    shown = block.make()
    qtbot.addWidget(shown)
    links = {
        label.accessibleName(): label for label in shown.findChildren(LinkLabel) if label.accessibleName()
    }
    assert set(links) == {"Member of", "Teachers"}
    links["Teachers"].linkActivated.emit("agent/A0000001")
    assert opened == ["agent/A0000001"]


@pytest.mark.parametrize("scheme", words.schemes())
def test_every_code_has_its_word(scheme: str) -> None:
    for code in words.codes(scheme):
        assert words.word(scheme, code)
    assert words.word(scheme, "made_up_since") == "made up since"
    assert words.word(scheme, None) == ""


@pytest.mark.parametrize(
    ("milliseconds", "shown"),
    [
        (7_083_000, "1:58:03"),
        (247_900, "4:07"),
        (0, "0:00"),
        (36_000_000, "10:00:00"),
        (None, ""),
        (-5, "0:00"),
    ],
)
def test_lengths_read_as_a_clock(milliseconds: int | None, shown: str) -> None:
    assert words.duration(milliseconds) == shown


def test_a_moment_of_the_history_is_told_in_local_time(monkeypatch: pytest.MonkeyPatch) -> None:
    assert words.moment("no moment") == "no moment"
    assert words.moment("2024-05-01T10:00:00Z") == words.moment("2024-05-01T14:00:00+04:00")
