"""One in which two were taken for the same becomes two: whatever hangs on it is shared out, one undo makes it one again."""

from __future__ import annotations

import random
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from mugham_archive.archive import Archive
from mugham_archive.catalogue.authorities import parts
from mugham_archive.catalogue.authorities.merging import merge
from mugham_archive.catalogue.authorities.splitting import SplitError, split
from mugham_archive.catalogue.edtf import parse
from mugham_archive.catalogue.models import (
    Agent,
    AgentHonorific,
    AgentRelation,
    AgreementParty,
    Different,
    DocumentLink,
    Entry,
    FieldDraft,
    Identifier,
    Note,
    Participation,
    Place,
    Series,
    Title,
)
from mugham_archive.catalogue.reading import references_of
from mugham_archive.catalogue.rows import references_to, table_named
from mugham_archive.catalogue.views import AuthorityPart, Listing
from tests.archives import add, catalogue_a_little, entry_named, problems, tables, term
from tests.catalogue.test_any_changes import _something
from tests.ready import new_archive

KINDS = ("agent", "place", "series")
NAMED = {"agent": "singer", "place": "place", "series": "series"}
_ANY = {"field", "document_link.entry_id", "identifier.entry_id", "note.entry_id"}
HANGING = {
    "agent": {
        *_ANY, "agent_name.agent_id", "agent_honorific.agent_id", "agent_relation.agent_id",
        "agent_relation.other_id", "participation.agent_id", "segment.text_author_id", "agreement_party.agent_id",
    },
    "place": {*_ANY, "title.entry_id", "place.parent_id", "event.venue_id", "recording.place_id"},
    "series": {
        *_ANY, "title.entry_id", "series.parent_id", "event.series_id", "participation.entry_id",
        "agreement_link.entry_id",
    },
}  # fmt: skip


def _parts(archive: Archive, kind: str, ref: str, language: str = "en") -> tuple[int, list[AuthorityPart]]:
    with archive.read() as session:
        number = entry_named(session, ref).id
        return number, parts.parts_of(session, kind, number, language)


def _chosen(some: list[AuthorityPart]) -> tuple[dict[str, list[int]], list[str]]:
    rows: dict[str, list[int]] = {}
    for part in some:
        if part.row is not None:
            rows.setdefault(part.kind, []).append(part.row)
    return rows, [part.field for part in some if part.row is None]


def _split(archive: Archive, kind: str, number: int, some: list[AuthorityPart], name: str = "") -> str:
    with archive.change("Two in one") as change:
        new = split(change, kind, number, *_chosen(some), name=name)
        return references_of(change.session, [new])[new]


def _laden(archive: Archive) -> dict[str, str]:
    """A singer, a hall and a series on which hangs whatever can hang on them."""
    refs = catalogue_a_little(archive)
    with archive.change("Laden") as change:
        session = change.session
        made = {name: entry_named(session, ref) for name, ref in refs.items()}
        singer, other, hall, series = (made[name] for name in ("singer", "partner", "place", "series"))
        singer.main_role_id, singer.died = term(session, "role"), parse("1990~")
        singer.honorifics.append(
            AgentHonorific(title_id=term(session, "honorific"), awarded=parse("1960"), source="“Kommunist”")
        )
        session.add(AgentRelation(agent_id=singer.id, other_id=other.id, relation="member_of"))
        session.add(AgentRelation(agent_id=other.id, other_id=singer.id, relation="teacher_of"))
        for name in ("event", "segment", "series"):
            session.add(
                Participation(
                    entry_id=made[name].id,
                    agent_id=singer.id,
                    role_id=term(session, "role"),
                    certainty="probable",
                    credited_as="S. Qasımov",
                )
            )
        made["part"].text_author_id = singer.id
        made["agreement"].parties.append(AgreementParty(agent_id=singer.id, position=1))
        hall.address = "Neftçilər pr. 1"
        hall.titles.append(
            Title(text="Малый зал", language="rus", script="Cyrl", type="parallel", position=1)
        )
        add(session, "place", "Səhnə", parent_id=hall.id)
        made["second"].place_id = hall.id
        series.titles.append(Title(text="Mugham evenings", language="eng", type="parallel", position=1))
        series.description_az = "Muğam axşamları."
        add(session, "event", "Yaz konserti", series_id=series.id, date=parse("2019-04"))
        for entry in (singer, hall, series):
            entry.identifiers.append(Identifier(scheme="former", value=f"X{entry.id}"))
            entry.notes.append(Note(text="Qeyd", type="internal"))
            session.add(DocumentLink(document_id=made["document"].id, entry_id=entry.id))
    return refs


@pytest.mark.parametrize("kind", KINDS)
def test_every_column_of_the_model_by_which_something_hangs_on_one_can_be_parted(kind: str) -> None:
    refers = {
        f"{column.table.name}.{column.name}"
        for table in (Entry.__table__, table_named(kind))
        for column, _ in references_to(table)
        if not column.primary_key and column.table.name not in parts.APART
    }
    assert set(parts.columns_of(kind)) == refers
    assert refers <= set(parts.PARTS) and set(parts.PARTS) == set(parts._DESCRIBED)


@pytest.mark.parametrize("kind", KINDS)
def test_all_that_hangs_on_one_goes_to_the_other_and_comes_back(archive: Archive, kind: str) -> None:
    refs = _laden(archive)
    number, found = _parts(archive, kind, refs[NAMED[kind]])
    names = [part for part in found if part.kind == parts.NAMES[kind]]
    assert len(names) == 2
    assert {part.kind for part in found} == HANGING[kind]
    before = tables(archive)
    # Everything but the second name.
    other = _split(archive, kind, number, [part for part in found if part is not names[1]])
    after = tables(archive)
    new, taken = _parts(archive, kind, other)
    left = _parts(archive, kind, refs[NAMED[kind]])[1]
    assert [(part.kind, part.text) for part in left] == [(names[1].kind, names[1].text)]
    assert [(part.kind, part.text, part.more) for part in taken] == [
        (part.kind, part.text, part.more) for part in found if part is not names[1]
    ]
    with archive.read() as session:
        assert session.execute(select(Different.entry_id, Different.other_id)).all() == [(number, new)]
    assert problems(archive) == []
    archive.undo()
    assert tables(archive) == before
    assert problems(archive) == []
    archive.redo()
    assert tables(archive) == after
    assert problems(archive) == []
    # Merged again, all of it hangs on the old one as before; beside it stands the reference that is no more.
    with archive.change("One after all") as change:
        merge(change, kind, number, new)
    again = _parts(archive, kind, refs[NAMED[kind]])[1]
    told, before_ = ({(part.kind, part.row, part.text) for part in some} for some in (again, found))
    assert before_ <= told
    assert [text for _, _, text in told - before_] == [other]
    assert problems(archive) == []


def test_what_hangs_on_a_person_is_told_so_that_one_knows_it_again(archive: Archive) -> None:
    refs = _laden(archive)
    _, found = _parts(archive, "agent", refs["singer"])
    told = {(part.kind, part.text): part.more for part in found}
    role = "".join({part.text for part in found if part.field == "main_role_id"})
    assert told["field", "about 1990"] == "" and told["field", "Xanəndə."] == ""
    assert told["agent_relation.other_id", "Nümunə Cəmiyyəti"].startswith("{agent_relation_back:teacher_of}")
    assert told["agent_relation.agent_id", "Nümunə Cəmiyyəti"].startswith("{agent_relation_to:member_of}")
    assert told["participation.agent_id", "Payız konserti"] == (
        f"5 October 2018 · {role} · S. Qasımov · {{certainty:probable}} · {refs['event']}"
    )
    # A segment is told after its recording, whose date it has.
    assert told["participation.agent_id", "Payız konserti, birinci hissə › Rast dəstgahı"].startswith(
        "5 October 2018"
    )
    assert ("segment.text_author_id", "Payız konserti, birinci hissə › Bərdaşt") in told
    assert (
        told["agreement_party.agent_id", "Əməkdaşlıq memorandumu"] == f"15 January 2018 · {refs['agreement']}"
    )
    order = [part.text for part in found if part.kind == "participation.agent_id"]
    assert order.index("Payız konserti, birinci hissə") < order.index(
        "Payız konserti, birinci hissə › Rast dəstgahı"
    )
    assert order[0] == "Mugham evenings"


def test_a_hall_is_parted_by_events_and_keeps_town_and_kind(archive: Archive) -> None:
    refs = _laden(archive)
    number, found = _parts(archive, "place", refs["place"])
    events = [part for part in found if part.kind == "event.venue_id"]
    assert [part.text for part in events] == ["Payız konserti"]
    other = _split(archive, "place", number, events, name="Böyük zal")
    assert archive.details(refs["event"], "az").card.venue == "Böyük zal"
    assert (
        archive.total(Listing("event", place=other)) == archive.total(Listing("recording", place=other)) == 1
    )
    assert archive.total(Listing("recording", place=refs["place"])) == 1
    with archive.read() as session:
        old, new = (entry_named(session, ref) for ref in (refs["place"], other))
        assert (new.town, new.country, new.type_id) == (old.town, old.country, old.type_id)
        assert (new.address, old.address) == ("", "Neftçilər pr. 1")
    assert problems(archive) == []


def test_a_series_is_parted_by_seasons_and_events_with_their_counts(archive: Archive) -> None:
    refs = _laden(archive)
    number, found = _parts(archive, "series", refs["series"])
    season = [part for part in found if part.kind == "series.parent_id"]
    other = _split(archive, "series", number, season, name="Осенние вечера")
    tree = {card.ref: card for card in archive.series_tree("az")}
    assert tree[refs["season"]].parent_ref == other
    assert (tree[other].events, tree[other].recordings, tree[refs["series"]].events) == (1, 1, 1)
    with archive.read() as session:
        title = entry_named(session, other).titles[0]
        assert (title.text, title.script, title.type) == ("Осенние вечера", "Cyrl", "main")
    assert problems(archive) == []


def test_when_the_first_name_goes_another_takes_its_place(archive: Archive) -> None:
    refs = _laden(archive)
    for kind, first in (("agent", "preferred"), ("place", "main")):
        number, found = _parts(archive, kind, refs[NAMED[kind]])
        names = [part for part in found if part.kind == parts.NAMES[kind]]
        other = _split(archive, kind, number, names[:1])
        assert archive.details(other, "az").entry.title == names[0].text
        with archive.read() as session:
            old, new = (entry_named(session, ref) for ref in (refs[NAMED[kind]], other))
            for entry in (old, new):
                some = entry.names if kind == "agent" else entry.titles
                assert [one.type for one in some].count(first) == 1
    assert problems(archive) == []


def test_two_people_of_one_name_are_parted_though_there_is_only_one_spelling(archive: Archive) -> None:
    with archive.change("Namesakes") as change:
        session = change.session
        one = add(session, "agent", "Əli Məmmədov")
        recordings = [add(session, "recording", f"Yazı {n}").id for n in range(3)]
        session.add_all(Participation(entry_id=number, agent_id=one.id) for number in recordings)
        ref = one.reference
    number, found = _parts(archive, "agent", ref)
    other = _split(archive, "agent", number, [found[-1]], name="Əli Məmmədov")
    cards = [archive.details(one, "az").card for one in (ref, other)]
    assert [(card.name, card.recordings) for card in cards] == [("Əli Məmmədov", 2), ("Əli Məmmədov", 1)]
    assert problems(archive) == []


def test_a_name_of_its_own_stands_before_the_spellings_that_it_takes(archive: Archive) -> None:
    refs = _laden(archive)
    number, found = _parts(archive, "agent", refs["singer"])
    other = _split(archive, "agent", number, found[:1], name="Səməd Qasımlı")
    names = archive.details(other, "az").names
    assert [(one.text, one.type) for one in names] == [
        ("Səməd Qasımlı", "preferred"),
        ("Səməd Qasımov", "variant"),
    ]
    assert archive.search("Səməd Qasımlı", "az").agents[0].ref == other


def test_what_waits_in_a_field_of_a_row_goes_with_the_row(archive: Archive) -> None:
    refs = _laden(archive)
    number, found = _parts(archive, "agent", refs["singer"])
    honour = next(part for part in found if part.kind == "agent_honorific.agent_id")
    with archive.change("A draft") as change:
        change.session.add_all(
            FieldDraft(entry_id=number, row_kind=kind, row=row, field="awarded", typed="19??")
            for kind, row in (("honorific", honour.row), ("", None))
        )
    other = _split(archive, "agent", number, [honour], name="Başqası")
    assert [one.row_kind for one in archive.drafts(other)] == ["honorific"]
    assert [one.row_kind for one in archive.drafts(refs["singer"])] == [""]


def test_nobody_is_left_without_a_name_or_takes_what_is_anothers(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    before = tables(archive)
    with archive.read() as session:
        singer, partner = (entry_named(session, refs[name]) for name in ("singer", "partner"))
        mine, others = [one.id for one in singer.names], [one.id for one in partner.names]
        recording = entry_named(session, refs["recording"]).id
    code = "agent_name.agent_id"
    wrong: list[tuple[str, int, dict[str, list[int]], list[str]]] = [
        ("agent", singer.id, {code: mine}, []),
        ("agent", singer.id, {}, []),
        ("agent", singer.id, {code: others}, []),
        ("agent", singer.id, {code: [mine[0], *others]}, []),
        ("agent", singer.id, {code: mine[:1], "recording.place_id": [1]}, []),
        ("agent", singer.id, {code: mine[:1]}, ["died_edtf"]),
        ("agent", singer.id, {code: mine[:1]}, ["agent_kind"]),
        ("agent", 999_999, {code: mine[:1]}, []),
        ("recording", recording, {}, []),
    ]
    for kind, number, rows, fields in wrong:
        with pytest.raises(SplitError), archive.change("Two people") as change:
            split(change, kind, number, rows, fields)
    assert tables(archive) == before


@settings(max_examples=5, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
@given(seed=st.integers(0, 2**32))
def test_splitting_anything_and_taking_it_back_leaves_what_was_there(seed: int) -> None:
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        archive = new_archive(Path(folder) / "archive")
        try:
            catalogue_a_little(archive)
            with archive.change("Anything") as change:
                for _ in range(30):
                    _something(change, chance)
            with archive.read() as session:
                models: list[Any] = [Agent, Place, Series]
                there = [(one, list(session.scalars(select(one.id).order_by(one.id)))) for one in models]
                model, numbers = chance.choice([pair for pair in there if pair[1]])
                kind, number = model.__tablename__, chance.choice(numbers)
                found = parts.parts_of(session, kind, number, "az")
            names = [part for part in found if part.kind == parts.NAMES[kind]]
            some = [part for part in found if part not in names[:1] and chance.random() < 0.5]
            before = tables(archive)
            _split(archive, kind, number, some, name="Yeni ad")
            after = tables(archive)
            assert problems(archive) == []
            archive.undo()
            assert tables(archive) == before
            archive.redo()
            assert tables(archive) == after
            assert problems(archive) == []
        finally:
            archive.close()
