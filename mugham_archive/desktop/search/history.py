"""The queries that a person asked last, kept in the settings; each can be taken out again."""

from __future__ import annotations

from mugham_archive.errors import ArchiveError
from mugham_archive.settings import Settings

REMEMBERED = 50
_KEY = "search/history"


class SearchHistory:
    """The newest query first; with no settings it is remembered only as long as the window is open."""

    def __init__(self, settings: Settings | None = None) -> None:
        self._settings = settings
        self._queries = self._read()

    def _read(self) -> list[str]:
        none: list[object] = []
        kept = none if self._settings is None else self._settings.get(_KEY, none)
        return [query for query in kept if isinstance(query, str)][:REMEMBERED]

    @property
    def queries(self) -> tuple[str, ...]:
        """What was asked, the newest first."""
        return tuple(self._queries)

    def add(self, query: str) -> None:
        """Remember a query; one that was asked before comes to the top."""
        query = " ".join(query.split())
        if query and (not self._queries or self._queries[0] != query):
            self._keep([query, *(one for one in self._queries if one != query)][:REMEMBERED])

    def remove(self, query: str) -> None:
        """Forget a query."""
        self._keep([one for one in self._queries if one != query])

    def _keep(self, queries: list[str]) -> None:
        self._queries = queries
        if self._settings is not None:
            try:
                self._settings.set(_KEY, list[object](queries))
            except ArchiveError:
                # A disk that is full is told of where something is lost by it; here only a convenience is.
                self._settings = None
