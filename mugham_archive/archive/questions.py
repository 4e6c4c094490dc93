"""What can be asked of an archive: lists, cards, pages, searches, figures, each with a session of its own."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from typing import overload

from mugham_archive.archive.opened import Opened
from mugham_archive.catalogue import (
    card_reading,
    history,
    saved_searches,
    undoing,
)
from mugham_archive.catalogue.editing import DraftView, Sheet, drafts, sheets
from mugham_archive.catalogue.reading import find_entry
from mugham_archive.catalogue.views import (
    AgentCard,
    AgreementLine,
    Card,
    ChangeSetView,
    Completeness,
    Completion,
    Details,
    Facets,
    Listing,
    Overview,
    PerformanceRows,
    PerformanceView,
    Problem,
    RecordingMatch,
    SavedSearchView,
    SearchResult,
    SeriesCard,
    TermCount,
    Understood,
)
from mugham_archive.search import candidates, listings


class Questions(Opened):
    """Every question that a face may ask. What only searching needs is read when it is first used."""

    def overview(self, language: str) -> Overview:
        """The figures of the whole archive."""
        with self.read() as session:
            return card_reading.overview(session, self.folder.name)

    def series_tree(self, language: str) -> list[SeriesCard]:
        """Every series and season in alphabetical order, parents before their seasons."""
        with self.read() as session:
            return card_reading.series_tree(session, language)

    def modes(self, language: str) -> list[TermCount]:
        """Every mode with the number of recordings that hold it."""
        with self.read() as session:
            return card_reading.term_counts(session, "mode", language)

    def partners(self, language: str) -> list[AgentCard]:
        """The organisations that signed agreements or organised events with the centre."""
        with self.read() as session:
            return card_reading.partners(session, language)

    def agreements(self, language: str) -> tuple[AgreementLine, ...]:
        """Every agreement with its partners and what took place under it, the newest first."""
        from mugham_archive.catalogue.agreement_lists import all_agreements

        with self.read() as session:
            return all_agreements(session, language)

    def total(self, listing: Listing) -> int:
        """How many entries a list has."""
        with self.read() as session:
            return listings.total(session, self.finder, listing)

    def ids(
        self,
        listing: Listing,
        *,
        limit: int | None = None,
        offset: int = 0,
        cancelled: Callable[[], bool] | None = None,
    ) -> array[int]:
        """The ids of a list in order."""
        with self.read() as session:
            return listings.ids(
                session, self.finder, listing, limit=limit, offset=offset, cancelled=cancelled
            )

    def cards(self, kind: str, ids: Sequence[int], language: str) -> list[Card]:
        """The cards of these entries, in the order asked; what is gone is left out."""
        with self.read() as session:
            return card_reading.cards(session, kind, ids, language)

    def row_beginning(self, listing: Listing, ids: array[int], typed: str, start: int) -> int | None:
        """The first row from ``start`` on of a list (its ``ids`` in order) that begins with what was typed; None for none."""
        from mugham_archive.search import typing_ahead

        with self.read() as session:
            return typing_ahead.row_beginning(session, listing, ids, typed, start)

    def details(self, ref: str, language: str) -> Details:
        """All that is known of one entry, by reference or uuid; raises EntryNotFound."""
        from mugham_archive.catalogue import details

        with self.read() as session:
            return details.read(session, ref, language, self.folder)

    def sheet(self, ref: str, language: str) -> Sheet:
        """Every field and row of one entry as they are edited, with its drafts; raises EntryNotFound."""
        with self.read() as session:
            return sheets.read_sheet(session, ref, language)

    def drafts(self, ref: str) -> tuple[DraftView, ...]:
        """What was typed into fields of one entry that could not take it; raises EntryNotFound."""
        with self.read() as session:
            return drafts.of_entry(session, find_entry(session, ref).id)

    def terms_like(
        self, scheme: str, typed: str, language: str, limit: int = candidates.MOST
    ) -> list[candidates.TermChoice]:
        """The terms of a scheme that somebody who typed this may mean, in any of the three languages."""
        with self.read() as session:
            return candidates.terms_like(session, scheme, typed, language, limit)

    def entries_like(
        self, kinds: Sequence[str], typed: str, language: str, limit: int = candidates.MOST, near: str = ""
    ) -> list[candidates.EntryChoice]:
        """The entries of these kinds that somebody who typed this may mean; ``near`` is where it is typed."""
        with self.read() as session:
            return candidates.entries_like(session, kinds, typed, language, limit, near)

    def understand(self, query: str, language: str) -> Understood:
        """How a query is understood: its parts as chips, its mistakes with their places."""
        from mugham_archive.search.query import chips, meaning

        with self.read() as session:
            return chips.understood(meaning.understand(session, query, language), language)

    @overload
    def search(self, query: str, language: str, limit: int = 6) -> SearchResult: ...

    @overload
    def search(
        self, query: str, language: str, limit: int = 6, *, cancelled: Callable[[], bool]
    ) -> SearchResult | None: ...

    def search(
        self, query: str, language: str, limit: int = 6, *, cancelled: Callable[[], bool] | None = None
    ) -> SearchResult | None:
        """What was typed, looked up everywhere; None when ``cancelled`` said so."""
        from mugham_archive.search import searching, side_by_side

        with self.read() as session:
            try:
                return searching.search(session, self.finder, query, language, limit, cancelled)
            except side_by_side.Cancelled:
                return None

    def facets(
        self, query: str, language: str, cancelled: Callable[[], bool] | None = None, limit: int | None = None
    ) -> Facets | None:
        """What the recordings of a query can be narrowed by, with counts; None when ``cancelled`` said so.

        ``limit`` is how many values of each facet are told at most (None: as many as stand beside a result).
        """
        from mugham_archive.search import facets, side_by_side
        from mugham_archive.search.query import meaning

        with self.read() as session:
            meant = meaning.understand(session, query, language)
            answers = self.finder.answers(session, cancelled)
            try:
                return facets.count(session, answers, meant, language, limit or facets.LISTED)
            except side_by_side.Cancelled:
                return None

    def matches(self, query: str, ids: Sequence[int], language: str) -> dict[int, RecordingMatch]:
        """Why these recordings (a page of a list) were found: segments that match, spellings that are not shown."""
        from mugham_archive.search import reasons

        with self.read() as session:
            return reasons.matches(session, query, ids, language)

    def complete(self, typed: str, cursor: int, language: str) -> list[Completion]:
        """What may be meant by what is being typed at the cursor."""
        from mugham_archive.search import completion

        with self.read() as session:
            return completion.complete(session, self.finder, typed, cursor, language)

    def saved_searches(self) -> list[SavedSearchView]:
        """The saved searches of the person at work."""
        with self.read() as session:
            return saved_searches.read(session, self.who)

    def performance_rows(self, ref: str) -> PerformanceRows:
        """Every performance of an agent as ids in order, the newest first; raises EntryNotFound."""
        from mugham_archive.catalogue import agent_performances

        with self.read() as session:
            return agent_performances.rows(session, find_entry(session, ref).id)

    def performances(
        self, ref: str, pairs: Sequence[tuple[int, int]], language: str
    ) -> dict[tuple[int, int], PerformanceView]:
        """Some performances of an agent in words, by recording and segment (0: the whole); raises EntryNotFound."""
        from mugham_archive.catalogue import agent_performances

        with self.read() as session:
            return agent_performances.views(session, find_entry(session, ref).id, pairs, language)

    def problems(self, language: str) -> list[Problem]:
        """What needs a hand, with how often."""
        with self.read() as session:
            return card_reading.problems(session)

    def completeness(self, series: str | None = None) -> Completeness:
        """How far recordings and events are described, of a series with its seasons or of everything; nothing is counted."""
        with self.read() as session:
            return listings.completeness_of(session, self.finder, series)

    def undo_words(self) -> str | None:
        """What ``undo`` would take back, in words."""
        with self.read() as session:
            found = undoing.next_undo(session)
            return None if found is None else found.words

    def redo_words(self) -> str | None:
        """What ``redo`` would bring back, in words."""
        with self.read() as session:
            found = undoing.next_redo(session)
            return None if found is None else found.words

    def history(
        self,
        ref: str | None = None,
        limit: int = 100,
        before: int | None = None,
        wanted: history.Wanted | None = None,
        language: str | None = None,
    ) -> list[ChangeSetView]:
        """The newest change sets of the archive, or of one entry (with lines in a ``language``), from ``before`` downwards."""
        with self.read() as session:
            return history.read(session, ref, limit, before, wanted, language)
