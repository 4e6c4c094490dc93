"""The sample's content: all references resolve, all codes are in the vocabularies, and it is plainly a sample."""

from __future__ import annotations

import csv
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from mugham_archive.ingest.sample.encoding import ENCODINGS
from mugham_archive.ingest.sample.paper_files import write_document
from mugham_archive.ingest.sample.plan import SAMPLE, performers_of, sound_files, sound_of
from mugham_archive.ingest.sample.records import SampleParticipation
from mugham_archive.ingest.sample.sound import KINDS

VOCABULARY = Path(__file__).parents[3] / "resources" / "vocabulary"
_PLAIN = r"\d{3}[\dX](?:-(?:0[1-9]|1[0-2]|2[1-4])(?:-(?:0[1-9]|[12]\d|3[01]))?)?[~?]?"
EDTF = re.compile(rf"{_PLAIN}|{_PLAIN}/(?:{_PLAIN}|\.\.)|\[\.\.{_PLAIN}\]")


def _rows(name: str) -> dict[str, dict[str, str]]:
    with (VOCABULARY / f"{name}.csv").open(encoding="utf-8", newline="") as opened:
        return {row["code"]: row for row in csv.DictReader(opened)}


def _codes(name: str) -> set[str]:
    return set(_rows(name))


def _participations() -> list[SampleParticipation]:
    return [
        did
        for holder in (
            *SAMPLE.events,
            *SAMPLE.recordings,
            *(s for r in SAMPLE.recordings for s in r.segments),
        )
        for did in holder.people
    ]


def _keys() -> list[str]:
    holders = (
        SAMPLE.series,
        SAMPLE.places,
        SAMPLE.agents,
        SAMPLE.events,
        SAMPLE.recordings,
        SAMPLE.documents,
    )
    return [f"{type(entry).__name__} {entry.key}" for entries in holders for entry in entries]


def test_the_sample_is_as_large_as_it_should_be() -> None:
    assert {series.code for series in SAMPLE.series if series.code} == _codes("series")
    assert len(SAMPLE.events) >= 30
    assert 38 <= len(SAMPLE.recordings) <= 48
    assert sum(len(recording.parts) > 1 for recording in SAMPLE.recordings) >= 6
    assert sum(bool(recording.segments) for recording in SAMPLE.recordings) * 3 >= len(SAMPLE.recordings)
    assert sum(agent.kind == "person" for agent in SAMPLE.agents) >= 25
    statuses = Counter(event.status for event in SAMPLE.events)
    assert statuses["postponed"] + statuses["rescheduled"] == 3
    assert statuses["cancelled"] == 1


def test_keys_are_used_once() -> None:
    assert [key for key, count in Counter(_keys()).items() if count > 1] == []


def test_references_resolve() -> None:
    agents = {agent.key for agent in SAMPLE.agents}
    series = {one.key for one in SAMPLE.series}
    events = {event.key for event in SAMPLE.events}
    documents = {document.key for document in SAMPLE.documents}
    places = {place.key for place in SAMPLE.places}

    assert {one.parent for one in SAMPLE.series} <= series | {""}
    assert {relation.other for agent in SAMPLE.agents for relation in agent.relations} <= agents
    assert {did.agent for did in _participations()} <= agents
    assert {event.series for event in SAMPLE.events} <= series | {""}
    assert {event.venue for event in SAMPLE.events} <= places | {""}
    assert {change.document for event in SAMPLE.events for change in event.schedule} <= documents | {""}
    assert {recording.event for recording in SAMPLE.recordings} <= events | {""}
    assert {key for document in SAMPLE.documents for _, key in document.links} <= events | agents | series
    for agreement in SAMPLE.agreements:
        assert {party.agent for party in agreement.parties} <= agents
        assert set(agreement.links) <= events | series
        assert agreement.document in documents


def test_codes_are_in_the_vocabularies() -> None:
    recordings = SAMPLE.recordings
    segments = [segment for recording in recordings for segment in recording.segments]
    used = {
        "roles": {did.role for did in _participations()} | {agent.role for agent in SAMPLE.agents},
        "instruments": {did.instrument for did in _participations()}
        | {agent.instrument for agent in SAMPLE.agents},
        "honorifics": {title.title for agent in SAMPLE.agents for title in agent.honorifics},
        "event_types": {event.type for event in SAMPLE.events},
        "place_types": {place.type for place in SAMPLE.places},
        "modes": {one.mode for one in (*recordings, *segments)},
        "sections": {segment.section for segment in segments},
        "genres": {one.genre for one in (*recordings, *segments)},
        "languages": {language for recording in recordings for language in recording.languages}
        | {segment.language for segment in segments}
        | {document.language for document in SAMPLE.documents}
        | {recording.summary_language for recording in recordings},
        "access_levels": {recording.access for recording in recordings} | {s.access for s in SAMPLE.series},
        "rights_statements": {recording.rights for recording in recordings}
        | {s.rights for s in SAMPLE.series},
        "generations": {recording.generation for recording in recordings},
        "carriers": {recording.carrier.carrier for recording in recordings if recording.carrier},
    }
    for vocabulary, codes in used.items():
        assert codes - _codes(vocabulary) <= {""}, vocabulary


def test_words_that_are_not_in_a_vocabulary_are_those_of_the_model() -> None:
    segments = [segment for recording in SAMPLE.recordings for segment in recording.segments]

    assert {one.type for one in segments} <= {"music", "speech", "applause", "tuning", "silence", "fault"}
    assert {one.kind for one in SAMPLE.recordings} <= {
        "complete", "part", "excerpt", "rehearsal", "broadcast", "compilation",
    }  # fmt: skip
    assert {one.state for one in SAMPLE.recordings} <= {"inbox", "draft", "described", "reviewed"}
    assert {one.attendance for one in SAMPLE.events} <= {"on_site", "online", "hybrid"}
    assert {relation.relation for agent in SAMPLE.agents for relation in agent.relations} <= {
        "member_of", "teacher_of", "parent_of", "successor_of",
    }  # fmt: skip
    assert {relation for document in SAMPLE.documents for relation, _ in document.links} <= {
        "programme_of", "decides_on", "legal_basis_of", "mentions",
    }  # fmt: skip
    assert all(one.embargo_until for one in SAMPLE.recordings if one.access == "embargoed")


def test_sections_follow_the_order_of_their_mode() -> None:
    rows = _rows("sections")
    for recording in SAMPLE.recordings:
        places = []
        for segment in recording.segments:
            if segment.section:
                orders = dict(place.split(":") for place in rows[segment.section]["modes"].split("|"))
                places.append(int(orders[segment.mode]))
        assert places == sorted(places), recording.key


def test_segments_cover_their_recording_without_gaps() -> None:
    for recording in SAMPLE.recordings:
        if recording.segments:
            assert recording.segments[0].start == 0
            assert recording.segments[-1].end == pytest.approx(1)
            for one, following in zip(recording.segments, recording.segments[1:], strict=False):
                assert one.start < one.end == pytest.approx(following.start)


def test_dates_are_edtf_and_of_every_kind_of_certainty() -> None:
    dates = {one.dates for one in SAMPLE.series} | {event.date for event in SAMPLE.events}
    dates |= {recording.date for recording in SAMPLE.recordings} | {one.date for one in SAMPLE.documents}
    for agent in SAMPLE.agents:
        dates |= {agent.born, agent.died, *(one.awarded for one in agent.honorifics)}
        dates |= {relation.dates for relation in agent.relations}
    for event in SAMPLE.events:
        dates |= {date for change in event.schedule for date in (change.old, change.new, change.announced)}
    dates.discard("")

    assert [date for date in dates if not EDTF.fullmatch(date)] == []
    assert {"1978~", "1983-21", "[..1989]", "2016-04", "196X", "2001?"} <= dates


def test_moved_events_say_why_and_have_a_paper() -> None:
    for event in SAMPLE.events:
        if event.status in ("postponed", "rescheduled"):
            assert event.schedule and all(change.reason and change.document for change in event.schedule)
            last = event.schedule[-1]
            assert event.date == (last.new or last.old)


def test_what_is_older_than_the_centre_says_that_it_was_donated() -> None:
    events = {event.key: event for event in SAMPLE.events}
    for event in SAMPLE.events:
        year = int(re.sub("X", "0", re.findall(r"\d{3}[\dX]", event.date)[0]))
        assert bool(event.note) == (year < 2008), event.key
    for recording in SAMPLE.recordings:
        if not recording.event or events[recording.event].note:
            assert recording.provenance and recording.carrier and recording.carrier.shelf


def test_everything_says_that_it_is_a_sample() -> None:
    marks = re.compile("nümunə|uydur|sample|invented|образ|вымышл", re.IGNORECASE)

    assert marks.search(SAMPLE.title_az) and marks.search(SAMPLE.title_en) and marks.search(SAMPLE.title_ru)
    for agent in SAMPLE.agents:
        assert marks.search(agent.biography_az) and marks.search(agent.biography_ru), agent.key
    for series in SAMPLE.series:
        assert series.parent or marks.search(series.description_az)
    for document in SAMPLE.documents:
        assert marks.search(document.text), document.key
    for recording in SAMPLE.recordings:
        assert marks.search(recording.provenance) and marks.search(recording.credit_line), recording.key


def test_recordings_only_come_from_events_that_took_place() -> None:
    statuses = {event.key: event.status for event in SAMPLE.events}

    assert {statuses[one.event] for one in SAMPLE.recordings if one.event} == {"held", "rescheduled"}


def test_every_recording_names_somebody() -> None:
    assert [recording.key for recording in SAMPLE.recordings if not performers_of(recording)] == []


def test_every_file_has_its_own_place_a_known_kind_and_container(tmp_path: Path) -> None:
    files = list(sound_files(tmp_path))

    assert len({file.path for file in files}) == len(files) == sum(len(r.parts) for r in SAMPLE.recordings)
    assert {file.sound.kind for file in files} <= KINDS
    assert {file.container for file in files} == set(ENCODINGS)
    assert all(file.path.suffix == f".{file.container}" for file in files)
    assert len({file.sound.seed for file in files}) == len(files)


def test_the_passages_of_all_parts_together_are_the_segments() -> None:
    for recording in SAMPLE.recordings:
        if not recording.segments:
            continue
        heard: list[str] = []
        for number, part in enumerate(recording.parts):
            passages = sound_of(recording, number).passages
            assert sum(passage.share for passage in passages) == pytest.approx(part.seconds)
            heard.extend(passage.content for passage in passages)
        assert heard.count("applause") >= sum(one.type == "applause" for one in recording.segments)


def test_documents_are_written_as_texts_and_pictures(tmp_path: Path) -> None:
    for document in SAMPLE.documents:
        path = write_document(document, tmp_path / "papers")
        if document.extension == "png":
            assert path.read_bytes().startswith(b"\x89PNG\r\n\x1a\n")
            assert document.text.encode() in path.read_bytes()
        else:
            assert path.read_text(encoding="utf-8") == document.text


def test_reading_the_plan_does_not_load_numpy_or_av() -> None:
    program = (
        "import sys, mugham_archive.ingest.sample.plan;"
        "print(sorted({'numpy', 'av', 'PySide6', 'sqlalchemy'} & set(sys.modules)))"
    )
    root = Path(__file__).parents[3]
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=root, capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "[]"
