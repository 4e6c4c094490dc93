"""What is kept with a connection is what the archive holds, whoever changed it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from mugham_archive.archive import Archive
from mugham_archive.catalogue.models import Term
from mugham_archive.catalogue.reading import Terms
from mugham_archive.search import terms
from mugham_archive.storage.remembering import while_unchanged

_TERM = Term.__table__


class Asked:
    """Counts how often it is asked for the words of the mode Rast."""

    def __init__(self) -> None:
        self.times = 0

    def of(self, session: Session) -> str:
        return while_unchanged(session, "rast", self._question(session))

    def _question(self, session: Session) -> Callable[[], str]:
        def ask() -> str:
            self.times += 1
            question = select(_TERM.c.ru).where(_TERM.c.scheme == "mode", _TERM.c.code == "rast")
            return str(session.scalar(question))

        return ask


def rename(session: Session, word: str) -> None:
    """Give the mode Rast another Russian word, without committing it."""
    session.execute(update(_TERM).where(_TERM.c.scheme == "mode", _TERM.c.code == "rast").values(ru=word))


def test_asked_once_while_nobody_changes_anything(archive: Archive) -> None:
    asked = Asked()
    for _ in range(3):
        with archive.read() as session:
            assert asked.of(session) == "Раст"
    assert asked.times == 1


def test_a_change_of_ones_own_is_seen(archive: Archive) -> None:
    asked = Asked()
    for word in ("Раст-1", "Раст-2"):
        with archive.write() as session:
            rename(session, word)
        with archive.read() as session:
            assert asked.of(session) == word


def test_a_change_by_another_program_is_seen(archive: Archive) -> None:
    asked = Asked()
    with archive.read() as session:
        assert asked.of(session) == "Раст"
    other = Archive.open(archive.place.url if archive.place.database_file is None else archive.folder)
    with other.write() as session:
        rename(session, "Раст-3")
    other.close()
    with archive.read() as session:
        assert asked.of(session) == "Раст-3"


@pytest.mark.parametrize("how", ["committed", "taken back"])
def test_what_is_not_committed_is_kept_for_nobody(archive: Archive, how: str) -> None:
    asked = Asked()
    with Session(archive.engine.execution_options(writing=True)) as session:
        assert asked.of(session) == "Раст"
        rename(session, "Раст-4")
        assert asked.of(session) == "Раст-4", "who changes it sees it at once"
        if how == "committed":
            session.commit()
        else:
            session.rollback()
    with archive.read() as session:
        assert asked.of(session) == ("Раст-4" if how == "committed" else "Раст")


def test_the_vocabulary_follows_a_term_that_is_renamed(archive: Archive) -> None:
    with archive.read() as session:
        known = terms.read(session)
        number = next(term.id for term in known.by_scheme["mode"] if term.code == "rast")
        assert terms.read(session) is known
        assert Terms(session, "ru").word(number) == "Раст"
    with archive.write() as session:
        rename(session, "Rastu")
    with archive.read() as session:
        assert terms.read(session).terms[number].words["ru"] == "Rastu"
        assert Terms(session, "ru").word(number) == "Rastu"
