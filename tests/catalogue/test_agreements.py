"""Agreements: until when they hold, what ends soon, what took place under them, and how parties and renewals are kept."""

from __future__ import annotations

import datetime as dt

import pytest

from mugham_archive.archive import Archive
from mugham_archive.catalogue import agreements
from mugham_archive.catalogue.editing import set_fields
from mugham_archive.catalogue.edtf import parse
from mugham_archive.catalogue.views import AgreementCard, AgreementDetails, Listing
from mugham_archive.errors import ArchiveError
from tests.archives import add, catalogue_a_little, entry_named, problems

TODAY = dt.date.today()


def day(days: int) -> str:
    return (TODAY + dt.timedelta(days=days)).isoformat()


def details(archive: Archive, ref: str) -> AgreementDetails:
    found = archive.details(ref, "en")
    assert isinstance(found, AgreementDetails)
    return found


def make(archive: Archive, title: str = "Memorandum", **fields: str) -> str:
    with archive.change("An agreement") as change:
        made = add(change.session, "agreement", title)
        set_fields(change.session, made.reference, fields)
        return str(made.reference)


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"in_force_from": day(-400), "in_force_to": day(10)}, "in_force"),
        ({"in_force_from": day(-400), "in_force_to": day(0)}, "in_force"),
        ({"in_force_from": day(-400), "in_force_to": day(-1)}, "expired"),
        ({"in_force_from": day(1), "in_force_to": day(400)}, "coming"),
        ({"in_force_from": day(1)}, "coming"),
        ({"in_force_from": day(-1)}, "in_force"),
        ({"in_force_from": day(-400), "in_force_to": day(10), "status": "expired"}, "in_force"),
        ({"in_force_from": day(-400), "status": "expired"}, "expired"),
        ({"in_force_to": day(-10), "status": "terminated"}, "terminated"),
        ({"in_force_to": day(-10), "status": "draft"}, "draft"),
        ({"in_force_to": "2018/.."}, "in_force"),
        ({}, "in_force"),
    ],
)
def test_whether_it_is_in_force_follows_from_its_dates(
    archive: Archive, fields: dict[str, str], status: str
) -> None:
    card = details(archive, make(archive, **fields)).card
    assert (card.status, card.in_force) == (status, status == "in_force")


def test_a_renewal_prolongs_and_its_undo_does_not(archive: Archive) -> None:
    ref = make(archive, in_force_from="2018-06-08", in_force_to=day(-1))
    assert details(archive, ref).card.status == "expired"
    with archive.change("Renew") as change:
        agreements.renew(change.session, ref, day(500), signed=day(-2), note=" Əlavə saziş ")
    found = details(archive, ref)
    assert (found.card.status, found.card.in_force_to, found.card.ends) == ("in_force", day(500), day(500))
    assert found.first_end == day(-1)
    (renewal,) = found.renewals
    assert (renewal.until, renewal.signed, renewal.note) == (day(500), day(-2), "Əlavə saziş")
    (listed,) = archive.cards("agreement", archive.ids(Listing("agreement")), "az")
    assert isinstance(listed, AgreementCard)
    assert listed.in_force_to == day(500)
    archive.undo()
    assert details(archive, ref).card.status == "expired"
    archive.redo()
    with archive.change("Take the renewal back") as change:
        agreements.remove_renewal(change.session, ref, renewal.id)
    assert details(archive, ref).card.ends == day(-1)


@pytest.mark.parametrize("until", ["", "no date", "2018/..", "2019-01-01"])
def test_a_renewal_must_reach_beyond_what_holds_already(archive: Archive, until: str) -> None:
    ref = make(archive, in_force_to="2030-01-01")
    with pytest.raises(ArchiveError), archive.change("Renew") as change:
        agreements.renew(change.session, ref, until)
    assert details(archive, ref).renewals == ()


def test_what_ends_within_a_chosen_time_comes_the_next_first(archive: Archive) -> None:
    soon = make(archive, "Soon", in_force_to=agreements.months_later(TODAY, 2).isoformat())
    later = make(archive, "Later", in_force_to=agreements.months_later(TODAY, 5).isoformat())
    renewed = make(archive, "Renewed", in_force_to=day(20))
    make(archive, "Over", in_force_to=day(-1))
    make(archive, "Open", in_force_from="2018")
    make(archive, "Ended early", in_force_to=day(30), status="terminated")
    with archive.change("Renew") as change:
        agreements.renew(change.session, renewed, agreements.months_later(TODAY, 11).isoformat())
    with archive.read() as session:
        found = {
            months: [number for number in agreements.ending_within(session, months)]
            for months in agreements.WITHIN_MONTHS
        }
    named = {
        months: [card.ref for card in archive.cards("agreement", ids, "en")] for months, ids in found.items()
    }
    assert named == {3: [soon], 6: [soon, later], 12: [soon, later, renewed]}


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        ("2026-11-26", 3, "2027-02-26"),
        ("2026-11-30", 3, "2027-02-28"),
        ("2027-11-30", 3, "2028-02-29"),
        ("2026-12-31", 6, "2027-06-30"),
        ("2026-01-31", 12, "2027-01-31"),
    ],
)
def test_months_end_where_the_calendar_ends_them(start: str, months: int, end: str) -> None:
    assert agreements.months_later(dt.date.fromisoformat(start), months).isoformat() == end


def test_what_took_place_under_it_is_counted_and_each_count_is_that_of_its_list(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    with archive.change("One more evening, in no series") as change:
        alone = add(change.session, "event", "Tək axşam", date=parse("2019"))
        add(change.session, "recording", "Tək yazı", event_id=alone.id)
        add(change.session, "event", "Başqa axşam")
        ref = alone.reference
        agreements.link(change.session, refs["agreement"], ref)
        agreements.link(change.session, refs["agreement"], ref)
    found = details(archive, refs["agreement"])
    # The series is linked, its season's event is under it too.
    assert (found.under.series, found.under.events, found.under.recordings) == (1, 2, 2)
    for kind, amount in (("event", 2), ("recording", 2)):
        listing = Listing(kind, agreement=refs["agreement"])
        assert archive.total(listing) == len(archive.ids(listing)) == amount
    with archive.change("Not this one") as change:
        agreements.unlink(change.session, refs["agreement"], refs["series"])
    assert details(archive, refs["agreement"]).under.events == 1
    archive.undo()
    assert details(archive, refs["agreement"]).under.events == 2
    for wrong in (refs["recording"], refs["partner"]):
        with pytest.raises(ArchiveError), archive.change("Link") as change:
            agreements.link(change.session, refs["agreement"], wrong)
    with pytest.raises(ArchiveError), archive.change("Unlink") as change:
        agreements.unlink(change.session, refs["agreement"], refs["event"])
    assert problems(archive) == []


def test_a_new_agreement_has_its_partner_and_dates(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    with archive.change("Add an agreement") as change:
        ref = agreements.add_agreement(
            change.session, refs["partner"], number=" 7 ", signed="8.6.2018", until="2997"
        ).reference
    found = details(archive, ref)
    assert (found.entry.title, found.card.number) == ("Nümunə Cəmiyyəti", "7")
    assert (found.card.date, found.card.in_force_from, found.card.ends) == (
        "2018-06-08",
        "2018-06-08",
        "2997-12-31",
    )
    assert [one.ref for one in found.parties] == [refs["partner"]]
    for partner, signed in ((refs["event"], ""), (refs["partner"], "nonsense")):
        with pytest.raises(ArchiveError), archive.change("Add") as change:
            agreements.add_agreement(change.session, partner, signed=signed)
    archive.undo()
    assert archive.total(Listing("agreement")) == 1
    assert problems(archive) == []


def test_agreements_stand_under_their_partners_without_the_own_house(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    with archive.change("The house and another partner") as change:
        house = add(change.session, "agent", "Muğam Evi", agent_kind="organisation").reference
        other = add(change.session, "agent", "Başqa Cəmiyyət", agent_kind="organisation").reference
        agreements.add_party(change.session, refs["agreement"], house)
        second = agreements.add_agreement(change.session, other, title="İkinci").reference
        agreements.add_party(change.session, second, house)
    lines = {line.card.ref: [one.ref for one in line.partners] for line in archive.agreements("en")}
    assert lines == {refs["agreement"]: [refs["partner"]], second: [other]}
    # One that names nobody else would be left without a partner: then nobody is taken for the house.
    with archive.change("Alone") as change:
        agreements.add_agreement(change.session, house, title="Tək")
    assert all(line.partners for line in archive.agreements("en"))


def test_parties_are_added_in_order_and_taken_off(archive: Archive) -> None:
    refs = catalogue_a_little(archive)
    with archive.change("The singer signs too") as change:
        agreements.add_party(
            change.session, refs["agreement"], refs["singer"], signatory=" S. Qasımov ", office="Xanəndə"
        )
    parties = details(archive, refs["agreement"]).parties
    assert [(one.name, one.signatory, one.position) for one in parties] == [
        ("Nümunə Cəmiyyəti", "A. Nümunə", ""),
        ("Səməd Qasımov", "S. Qasımov", "Xanəndə"),
    ]
    for agent, signatory in ((refs["singer"], "S. Qasımov"), (refs["event"], "")):
        with pytest.raises(ArchiveError), archive.change("Again") as change:
            agreements.add_party(change.session, refs["agreement"], agent, signatory=signatory)
    with archive.change("Take him off") as change:
        agreements.remove_party(change.session, refs["agreement"], parties[1].id)
    assert len(details(archive, refs["agreement"]).parties) == 1
    archive.undo()
    assert details(archive, refs["agreement"]).parties == parties
    with pytest.raises(ArchiveError), archive.change("Nobody") as change:
        agreements.remove_party(change.session, refs["agreement"], 999)
    with pytest.raises(ArchiveError), archive.change("No agreement") as change:
        agreements.add_party(
            change.session, entry_named(change.session, refs["event"]).reference, refs["singer"]
        )
