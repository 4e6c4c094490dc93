"""What is told of one entry of each kind, in the reader's language."""

from __future__ import annotations

from typing import Any

import pytest

from mugham_archive.archive import Archive
from mugham_archive.catalogue import agreements
from mugham_archive.catalogue.reading import EntryNotFound
from tests.archives import catalogue_a_little, entry_named


@pytest.fixture
def refs(archive: Archive) -> dict[str, str]:
    return catalogue_a_little(archive)


def details(archive: Archive, ref: str, language: str = "az") -> Any:
    return archive.details(ref, language)


def test_a_recording(archive: Archive, refs: dict[str, str]) -> None:
    told = details(archive, refs["recording"])
    assert (told.entry.kind, told.entry.ref) == ("recording", refs["recording"])
    assert told.date == told.card.date == "2018-10-05"
    assert told.place == "Kiçik zal"
    assert told.event.ref == refs["event"] and told.series.ref == refs["season"]
    assert told.languages == ("Azərbaycan dili",)
    assert details(archive, refs["recording"], "ru").languages == ("Азербайджанский",)
    assert [note.text for note in told.entry.notes] == ["Lentdən köçürülüb."]
    (singer,) = told.participations
    assert (singer.agent_ref, singer.name, singer.principal) == (refs["singer"], "Səməd Qasımov", True)
    (segment,) = told.segments
    assert (segment.title, segment.start_ms, segment.end_ms) == ("Rast dəstgahı", 1000, 600_000)
    assert [(part.title, part.mode) for part in segment.children] == [("Bərdaşt", "Rast")]
    ((file,),) = [copy.files for copy in told.copies]
    assert (file.path, file.timeline_start_ms, file.duration_ms) == ("/sample/a.flac", 0, 600_000)
    assert (told.card.duration_ms, told.card.segments, told.card.mode_code) == (600_000, 2, "rast")


def test_a_segment_and_a_uuid_lead_to_the_recording(archive: Archive, refs: dict[str, str]) -> None:
    told = details(archive, refs["recording"])
    assert details(archive, refs["part"]) == told
    assert details(archive, told.entry.uuid) == told


def test_an_event(archive: Archive, refs: dict[str, str]) -> None:
    told = details(archive, refs["event"])
    assert (told.card.title, told.card.venue, told.card.recordings) == ("Payız konserti", "Kiçik zal", 1)
    assert [(one.old_date, one.reason) for one in told.schedule] == [("2018-09-28", "Zal bağlı idi.")]
    assert [link.ref for link in told.entry.documents] == [refs["document"]]
    assert details(archive, refs["event"], "ru").card.type == "Концерт"


def test_a_series(archive: Archive, refs: dict[str, str]) -> None:
    told = details(archive, refs["series"])
    assert (told.card.title, told.card.code, told.card.dates) == ("Muğam axşamları", "MA", "2017/..")
    assert [season.ref for season in told.seasons] == [refs["season"]]
    assert (told.card.events, told.card.recordings) == (1, 1)
    assert [agreement.ref for agreement in told.agreements] == [refs["agreement"]]
    assert details(archive, refs["season"]).parent.ref == refs["series"]


def test_an_agent(archive: Archive, refs: dict[str, str]) -> None:
    told = details(archive, refs["singer"])
    assert (told.card.name, told.card.kind, told.card.recordings) == ("Səməd Qasımov", "person", 1)
    assert [(name.text, name.type) for name in told.names] == [
        ("Səməd Qasımov", "preferred"),
        ("Самед Касимов", "variant"),
    ]
    assert told.biography == "Xanəndə."
    assert told.years == ((2018, 1),)
    assert [one.ref for one in told.performances] == [refs["recording"]]
    partner = details(archive, refs["partner"])
    assert [agreement.ref for agreement in partner.agreements] == [refs["agreement"]]
    assert [card.ref for card in archive.partners("az")] == [refs["partner"]]


def test_a_document_an_agreement_and_a_place(archive: Archive, refs: dict[str, str]) -> None:
    document = details(archive, refs["document"])
    assert (document.card.title, document.card.date) == ("Konsertin proqramı", "2018-10")
    assert [link.ref for link in document.linked] == [refs["event"]]
    agreement = details(archive, refs["agreement"])
    assert [(one.ref, one.signatory) for one in agreement.parties] == [(refs["partner"], "A. Nümunə")]
    assert [one.until for one in agreement.renewals] == ["2028-01-15"]
    assert [link.ref for link in agreement.linked] == [refs["series"]]
    place = details(archive, refs["place"])
    assert (place.card.title, place.town, place.country) == ("Kiçik zal", "Bakı", "AZ")


def test_an_entry_that_hangs_on_nothing(archive: Archive, refs: dict[str, str]) -> None:
    told = details(archive, refs["second"])
    assert (told.event, told.series, told.participations, told.segments, told.copies) == (
        None,
        None,
        (),
        (),
        (),
    )


def test_every_kind_in_every_language(archive: Archive, refs: dict[str, str]) -> None:
    for language in ("az", "en", "ru"):
        for name, ref in refs.items():
            told = details(archive, ref, language)
            assert told.entry.title, name


def test_what_is_not_there_is_named(archive: Archive, refs: dict[str, str]) -> None:
    for ref in ("R9999999", "", "…", "' OR 1=1"):
        with pytest.raises(EntryNotFound, match="There is no entry"):
            archive.details(ref, "az")


def test_an_agreement_past_its_last_day_has_expired(archive: Archive, refs: dict[str, str]) -> None:
    from mugham_archive.catalogue.editing import set_fields

    def status() -> str:
        return str(details(archive, refs["agreement"]).card.status)

    assert status() == "in_force"
    with archive.change("Take the renewal back") as change:
        found = details(archive, refs["agreement"])
        agreements.remove_renewal(change.session, refs["agreement"], found.renewals[0].id)
    for field, value, wanted in [
        ("in_force_to", "2001-05-01", "expired"),
        ("in_force_to", "2998", "in_force"),
        ("in_force_to", "2017/..", "in_force"),
        ("status", "terminated", "terminated"),
        ("status", "draft", "draft"),
    ]:
        with archive.change("Set") as change:
            set_fields(change.session, refs["agreement"], {field: value})
        assert status() == wanted, value


def test_a_segment_without_end_is_a_point(archive: Archive, refs: dict[str, str]) -> None:
    with archive.change("A point") as change:
        entry_named(change.session, refs["part"]).end_ms = None
    (segment,) = details(archive, refs["recording"]).segments
    assert segment.children[0].end_ms is None
