"""Who takes part: inherited from event to recording to segment, listed by itself, given back; the usual trio."""

from __future__ import annotations

import pytest

from mugham_archive.archive import Archive
from mugham_archive.catalogue.editing import FieldError, Rows, add_row, move_row, participations, set_row
from tests.archives import add, entry_named, problems, tables, term


@pytest.fixture
def players(archive: Archive, refs: dict[str, str]) -> dict[str, str]:
    """A tar player and a kamancha player, and the singer on the event; the recording lists nobody."""
    with archive.change("Players") as change:
        session = change.session
        tar = add(session, "agent", "Rauf Sınaqov", main_role_id=term(session, "role", "tarzen"))
        tar.main_instrument_id = term(session, "instrument", "tar")
        kamancha = add(session, "agent", "Elçin Sınaqov")
        add_row(session, refs["event"], "participation", {"agent": refs["singer"], "role": "xanende"})
        add_row(session, refs["event"], "participation", {"agent": tar.reference, "certainty": "probable"})
        session.flush()
        made = {"tar": tar.reference, "kamancha": kamancha.reference}
    with archive.change("Nobody of its own") as change:
        participations.give_back(change.session, refs["recording"])
    return made


def _shown(archive: Archive, ref: str) -> Rows:
    return archive.sheet(ref, "en").rows_of("participation")


def _agents(rows: Rows) -> list[str]:
    return [row.value("agent").key for row in rows.rows]


def _performers(archive: Archive, recording: str) -> list[str]:
    return [one.agent_ref for one in archive.details(recording, "en").participations]  # type: ignore[union-attr]


def test_participants_come_from_the_event_and_from_the_recording(
    archive: Archive, refs: dict[str, str], players: dict[str, str]
) -> None:
    for ref in (refs["recording"], refs["segment"], refs["part"]):
        shown = _shown(archive, ref)
        assert shown.rows == () and shown.inherited is not None
        assert (shown.inherited.kind, shown.inherited.ref, shown.inherited.title) == (
            "event", refs["event"], "Payız konserti",
        )  # fmt: skip
        assert [row.value("agent").key for row in shown.inherited.rows] == [refs["singer"], players["tar"]]
        assert [row.value("certainty").key for row in shown.inherited.rows] == ["certain", "probable"]
    assert _shown(archive, refs["event"]).inherited is None
    assert _shown(archive, refs["second"]).inherited is None
    with archive.change("Its own") as change:
        add_row(change.session, refs["recording"], "participation", {"agent": players["kamancha"]})
    above = _shown(archive, refs["segment"]).inherited
    assert above is not None and (above.kind, above.ref) == ("recording", refs["recording"])
    assert [row.value("agent").key for row in above.rows] == [players["kamancha"]]


def test_what_is_inherited_is_listed_by_itself_and_given_back(
    archive: Archive, refs: dict[str, str], players: dict[str, str]
) -> None:
    ref = refs["recording"]
    before = tables(archive)
    with archive.change("Its own") as change:
        numbers = participations.override(change.session, ref)
    rows = _shown(archive, ref)
    assert [row.id for row in rows.rows] == numbers and _agents(rows) == [refs["singer"], players["tar"]]
    assert [row.value("certainty").key for row in rows.rows] == ["certain", "probable"]
    assert _agents(_shown(archive, refs["event"])) == [refs["singer"], players["tar"]]
    with pytest.raises(FieldError, match="already"), archive.change("Again") as change:
        participations.override(change.session, ref)
    with archive.change("Changed") as change:
        set_row(change.session, ref, "participation", numbers[0], {"agent": players["kamancha"]})
        move_row(change.session, ref, "participation", numbers[1], 0)
    assert _performers(archive, ref) == [players["tar"], players["kamancha"]]
    with archive.change("As the event") as change:
        participations.give_back(change.session, ref)
    assert _performers(archive, ref) == [refs["singer"], players["tar"]]
    assert problems(archive) == []
    for _ in range(3):
        archive.undo()
    assert tables(archive)["participation"] == before["participation"]
    assert problems(archive) == []


def test_nobody_is_lost_by_giving_back_and_nothing_is_copied_from_nowhere(
    archive: Archive, refs: dict[str, str]
) -> None:
    with pytest.raises(FieldError, match="nothing to inherit"), archive.change("Gone") as change:
        participations.give_back(change.session, refs["recording"])
    assert _performers(archive, refs["recording"]) == [refs["singer"]]
    with pytest.raises(FieldError, match="no participants of its own"), archive.change("Gone") as change:
        participations.give_back(change.session, refs["second"])
    with pytest.raises(FieldError, match="no participants to take over"), archive.change("None") as change:
        participations.override(change.session, refs["second"])


def test_a_participant_brings_the_usual_role_and_instrument(
    archive: Archive, refs: dict[str, str], players: dict[str, str]
) -> None:
    ref = refs["second"]
    with archive.change("Somebody") as change:
        session = change.session
        participations.add_participant(session, ref, players["tar"], honorific="Xalq artisti")
        number = participations.add_participant(session, ref, players["kamancha"])
        assert not participations.propose_instrument(session, ref, number)
        set_row(session, ref, "participation", number, {"role": "Kamança ifaçısı"})
        assert participations.propose_instrument(session, ref, number)
        set_row(session, ref, "participation", number, {"instrument": "qaval"})
        assert not participations.propose_instrument(session, ref, number)
    first, second = _shown(archive, ref).rows
    assert [first.value(name).key for name in ("role", "instrument", "honorific_as_printed")] == [
        "tarzen", "tar", "Xalq artisti",
    ]  # fmt: skip
    assert [second.value(name).key for name in ("role", "instrument")] == ["kamancha_ifachisi", "qaval"]


def test_the_usual_trio_is_added_and_proposed_again(
    archive: Archive, refs: dict[str, str], players: dict[str, str]
) -> None:
    three = (refs["singer"], players["tar"], players["kamancha"])
    with archive.read() as session:
        assert participations.recent_trios(session, refs["singer"]) == []
    before = tables(archive)
    with archive.change("The trio") as change:
        assert len(participations.usual_trio(change.session, refs["second"], three)) == 3
    rows = _shown(archive, refs["second"]).rows
    assert [(row.value("role").key, row.value("instrument").key, row.value("principal").key) for row in rows] == [
        ("xanende", "ses", "yes"), ("tarzen", "tar", "no"), ("kamancha_ifachisi", "kamancha", "no"),
    ]  # fmt: skip
    with archive.read() as session:
        (trio,) = participations.recent_trios(session, refs["singer"])
        assert trio.agents == three and trio.names == ("Səməd Qasımov", "Rauf Sınaqov", "Elçin Sınaqov")
        assert participations.recent_trios(session) == [trio]
        assert participations.recent_trios(session, players["tar"]) == []
    with archive.change("Again") as change:
        assert participations.usual_trio(change.session, refs["second"], three) == []
        assert len(participations.usual_trio(change.session, refs["segment"], ("", players["tar"], ""))) == 1
    with pytest.raises(FieldError, match="at least one"), archive.change("Nobody") as change:
        participations.usual_trio(change.session, refs["segment"], ("", " ", ""))
    assert problems(archive) == []
    archive.undo()
    archive.undo()
    assert tables(archive)["participation"] == before["participation"]


def test_the_last_trio_of_a_singer_comes_first(
    archive: Archive, refs: dict[str, str], players: dict[str, str]
) -> None:
    with archive.change("Two trios") as change:
        session = change.session
        other = add(session, "agent", "Başqa Tarzən").reference
        participations.usual_trio(
            session, refs["second"], (refs["singer"], players["tar"], players["kamancha"])
        )
        participations.usual_trio(session, refs["other event"], (refs["singer"], other, players["kamancha"]))
        assert entry_named(session, other).names[0].text == "Başqa Tarzən"
    with archive.read() as session:
        assert [trio.names[1] for trio in participations.recent_trios(session, refs["singer"])] == [
            "Başqa Tarzən", "Rauf Sınaqov",
        ]  # fmt: skip
