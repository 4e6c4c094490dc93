"""Two that are the same become one: all is relinked, nothing that was known is lost, one undo brings both back."""

from __future__ import annotations

import random
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from mugham_archive.archive import Archive
from mugham_archive.catalogue import vocabulary
from mugham_archive.catalogue.authorities.merging import MergeError, find_authority, merge
from mugham_archive.catalogue.edtf import parse
from mugham_archive.catalogue.models import (
    Agent,
    AgentHonorific,
    AgentName,
    AgentRelation,
    Different,
    DocumentLink,
    Identifier,
    Note,
    Participation,
    Place,
    Recording,
    Series,
    Term,
    Title,
)
from mugham_archive.catalogue.views import Listing
from tests.archives import add, catalogue_a_little, count, entry_named, problems, tables, term
from tests.catalogue.test_any_changes import _something
from tests.ready import new_archive


def _merge(archive: Archive, kept: str, merged: str) -> None:
    with archive.change("Merge") as change:
        kind, stays = find_authority(change.session, kept)
        _, goes = find_authority(change.session, merged)
        merge(change, kind, stays, goes)


def _second_singer(archive: Archive, refs: dict[str, str]) -> str:
    with archive.change("The same singer once more") as change:
        session = change.session
        recording, singer = (entry_named(session, refs[name]).id for name in ("recording", "singer"))
        other = add(
            session,
            "agent",
            "Гасымов Самед",
            born=parse("1932"),
            died=parse("1990~"),
            biography_ru="Ханенде.",
            main_instrument_id=term(session, "instrument", "qaval"),
        )
        other.names.append(AgentName(text="Səməd Qasımov", type="variant", position=1, language="aze"))
        other.identifiers.append(Identifier(scheme="viaf", value="12345"))
        other.notes.append(Note(text="Bakıda yaşayıb."))
        other.honorifics.append(AgentHonorific(title_id=term(session, "honorific"), awarded=parse("1960")))
        session.add(AgentRelation(agent_id=singer, other_id=other.id, relation="teacher_of"))
        same = {"role_id": term(session, "role"), "instrument_id": term(session, "instrument")}
        session.add(Participation(entry_id=recording, agent_id=other.id, credited_as="S. Qasımov", **same))
        second = entry_named(session, refs["second"]).id
        session.add(Participation(entry_id=second, agent_id=other.id))
        session.add(DocumentLink(document_id=entry_named(session, refs["document"]).id, entry_id=other.id))
        partner = entry_named(session, refs["partner"]).id
        session.add_all(
            Different(entry_id=min(one, other.id), other_id=max(one, other.id)) for one in (singer, partner)
        )
        session.flush()
        return str(other.reference)


def test_everything_of_two_singers_comes_together_in_one(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    other = _second_singer(archive, refs)
    before = tables(archive)
    _merge(archive, refs["singer"], other)
    singer = archive.details(refs["singer"], "az")
    assert [name.text for name in singer.names] == ["Səməd Qasımov", "Самед Касимов", "Гасымов Самед"]
    assert [name.type for name in singer.names] == ["preferred", "variant", "variant"]
    assert {(one.scheme, one.value) for one in singer.entry.identifiers} == {
        ("viaf", "12345"),
        ("former", other),
    }
    assert [one.awarded for one in singer.honorifics] == ["1960"]
    assert (singer.card.instrument, singer.card.recordings) == ("Qaval", 2)
    assert {one.ref for one in singer.performances} == {refs["recording"], refs["second"]}
    assert [one.ref for one in singer.entry.documents] == [refs["document"]]
    assert archive.details(refs["singer"], "ru").biography == "Ханенде."
    parts = archive.details(refs["recording"], "az").participations
    assert [(one.agent_ref, one.credited_as, one.principal) for one in parts] == [
        (refs["singer"], "S. Qasımov", True)
    ]
    notes = {note.type: note.text for note in singer.entry.notes}
    assert notes["general"] == "Bakıda yaşayıb."
    assert "1932" in notes["internal"] and other in notes["internal"] and "Гасымов Самед" in notes["internal"]
    assert "teacher_of" in notes["internal"]
    assert archive.total(Listing("recording", agent=refs["singer"])) == 2
    assert archive.search("Гасымов Самед", "az").agents[0].ref == refs["singer"]
    with archive.read() as session:
        different = session.execute(select(Different.entry_id, Different.other_id)).all()
        ids = {entry_named(session, refs[name]).id for name in ("singer", "partner")}
        assert [set(pair) for pair in different] == [ids]
        assert session.scalar(select(AgentRelation.id)) is None
    assert problems(archive) == []
    archive.undo()
    assert tables(archive) == before
    assert problems(archive) == []


def test_what_was_said_differently_about_one_part_is_kept_in_a_note(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    other = _second_singer(archive, refs)
    with archive.change("As printed") as change:
        mine = change.session.scalars(
            select(Participation).where(Participation.credited_as == "").order_by(Participation.id)
        ).first()
        mine.credited_as = "Səməd müəllim"
    _merge(archive, refs["singer"], other)
    parts = archive.details(refs["recording"], "az").participations
    assert [one.credited_as for one in parts] == ["Səməd müəllim"]
    internal = next(n.text for n in archive.details(refs["singer"], "az").entry.notes if n.type == "internal")
    assert "S. Qasımov" in internal and refs["recording"] in internal


def test_two_halls_become_one_and_their_events_are_held_there(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    with archive.change("The hall once more") as change:
        session = change.session
        hall = add(session, "place", "Малый зал", address="Neftçilər pr.", town="Баку")
        hall.titles[0].language = "rus"
        inside = add(session, "place", "Səhnə", parent_id=hall.id).reference
        event = add(session, "event", "Qış konserti", venue_id=hall.id).reference
        add(session, "recording", "Evdə", place_id=hall.id)
        other = hall.reference
    before = tables(archive)
    _merge(archive, refs["place"], other)
    assert archive.details(event, "az").card.venue == "Kiçik zal"
    place = archive.details(refs["place"], "ru").entry
    assert [(one.text, one.type) for one in place.titles] == [
        ("Kiçik zal", "main"),
        ("Малый зал", "parallel"),
    ]
    assert any("Баку" in note.text for note in place.notes)
    with archive.read() as session:
        kept = entry_named(session, refs["place"])
        assert (kept.address, kept.town) == ("Neftçilər pr.", "Bakı")
        assert entry_named(session, inside).parent_id == kept.id
    assert problems(archive) == []
    archive.undo()
    assert tables(archive) == before


def test_a_series_merged_with_what_stands_above_it_does_not_stand_below_itself(archive: Archive) -> None:
    with archive.change("Three levels") as change:
        top = add(change.session, "series", "Üst")
        middle = add(change.session, "series", "Orta", parent_id=top.id)
        low = add(change.session, "series", "Alt", parent_id=middle.id)
        event = add(change.session, "event", "Konsert", series_id=top.id).reference
        refs = [one.reference for one in (top, middle, low)]
    before = tables(archive)
    _merge(archive, refs[2], refs[0])
    tree = {card.ref: card.parent_ref for card in archive.series_tree("az")}
    assert tree == {refs[2]: None, refs[1]: refs[2]}
    assert archive.details(event, "az").series.title == "Alt"
    assert problems(archive) == []
    archive.undo()
    assert tables(archive) == before


def test_a_term_of_the_programs_vocabulary_goes_into_another_and_stays_there(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    before = tables(archive)
    with archive.read() as session:
        rast, shur = term(session, "mode", "rast"), term(session, "mode", "shur")
        words = session.execute(select(Term.az, Term.en, Term.ru).where(Term.id == rast)).one()
        uses = session.scalar(
            select(func.count()).select_from(Recording.__table__).where(Recording.mode_id == rast)
        )
    assert uses == 1
    _merge(archive, "mode/shur", "mode/rast")
    assert archive.details(refs["recording"], "az").card.mode_code == "shur"
    with archive.read() as session:
        kept = session.get(Term, shur)
        assert {*words} <= {*kept.variants, kept.az, kept.en, kept.ru}
        assert session.get(Term, rast) is None
    assert archive.search("rast", "az").total == 1
    assert problems(archive) == []
    with archive.write() as session:
        vocabulary.seed(session)
        assert session.scalar(select(Term.id).where(Term.scheme == "mode", Term.code == "rast")) is None
    archive.undo()
    assert tables(archive) == before
    assert problems(archive) == []


@pytest.mark.parametrize(
    ("kept", "merged"),
    [
        ("singer", "place"),
        ("singer", "singer"),
        ("recording", "second"),
        ("singer", "mode/rast"),
        ("access/public", "access/restricted"),
    ],
)
def test_what_is_not_the_same_kind_of_thing_is_not_merged(archive: Archive, kept: str, merged: str) -> None:
    refs = catalogue_a_little(archive)
    before = tables(archive)
    with pytest.raises(MergeError):
        _merge(archive, refs.get(kept, kept), refs.get(merged, merged))
    assert tables(archive) == before


@settings(max_examples=8, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
@given(seed=st.integers(0, 2**32))
def test_merging_anything_and_taking_it_back_leaves_what_was_there(seed: int) -> None:
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        archive = new_archive(Path(folder) / "archive")
        try:
            catalogue_a_little(archive)
            with archive.change("Anything") as change:
                for _ in range(30):
                    _something(change, chance)
                    add(change.session, chance.choice(["agent", "place", "series"]), "Eyni")
            model = chance.choice([Agent, Place, Series, Term])
            with archive.read() as session:
                ids = list(session.scalars(select(model.id).order_by(model.id)))
                if model is Term:
                    scheme = chance.choice(["mode", "role", "instrument", "language", "honorific"])
                    ids = list(session.scalars(select(Term.id).where(Term.scheme == scheme)))
            kept, merged = chance.sample(ids, 2)
            before = tables(archive)
            texts = _words(archive, merged) if model is not Term else set()
            with archive.change("Merge") as change:
                merge(change, model.__tablename__, kept, merged)
            after = tables(archive)
            assert problems(archive) == []
            assert texts <= _words(archive, kept)
            archive.undo()
            assert tables(archive) == before
            archive.redo()
            assert tables(archive) == after
            assert problems(archive) == []
        finally:
            archive.close()


def _words(archive: Archive, number: int) -> set[str]:
    with archive.read() as session:
        found = set(session.scalars(select(AgentName.text).where(AgentName.agent_id == number)))
        return found | set(session.scalars(select(Title.text).where(Title.entry_id == number)))


def test_a_person_with_thousands_of_recordings_is_merged_at_once(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    with archive.change("Many") as change:
        session = change.session
        other = add(session, "agent", "Qasımov S.")
        some = [add(session, "recording", f"Yazı {n}").id for n in range(60)]
        session.add_all(Participation(entry_id=one, agent_id=other.id) for one in some)
        mine = entry_named(session, refs["singer"]).id
        session.add_all(Participation(entry_id=one, agent_id=mine) for one in some[::2])
        reference = other.reference
    _merge(archive, refs["singer"], reference)
    assert archive.details(refs["singer"], "az").card.recordings == 61
    assert count(archive, Participation) == 61
    assert problems(archive) == []
