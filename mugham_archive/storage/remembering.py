"""What was read and worked out is kept with its connection as long as nobody has changed the archive."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, TypeVar, cast

from sqlalchemy import Connection, text
from sqlalchemy.orm import Session

T = TypeVar("T")
_KEPT = "remembered while the archive is unchanged"
# Equal as long as every transaction that has ended since is one that changed nothing; NULL in one that changes something.
_POSTGRESQL_STATE = text(
    "SELECT CASE WHEN pg_current_xact_id_if_assigned() IS NULL THEN pg_current_snapshot()::text END"
)


def while_unchanged(session: Session, name: Hashable, ask: Callable[[], T]) -> T:
    """What ``ask`` gave when it was last called for this name on this connection, if the archive is as it was then.

    Anybody's change counts, in another process too. In a transaction that changes something itself it is asked each time.
    What is kept may be added to by whoever gets it: a connection is used by one thread at a time.
    """
    connection = session.connection()
    state = _state(connection)
    if state is None:
        return ask()
    kept = cast("tuple[Hashable, dict[Hashable, Any]] | None", connection.info.get(_KEPT))
    if kept is None or kept[0] != state:
        kept = (state, {})
        connection.info[_KEPT] = kept
    known = kept[1]
    if name not in known:
        known[name] = ask()
    return cast("T", known[name])


def _state(connection: Connection) -> Hashable | None:
    """What is the same twice on one connection only if nothing was changed in between; None while it changes things."""
    if connection.dialect.name != "sqlite":
        return cast("str | None", connection.scalar(_POSTGRESQL_STATE))
    if connection.get_execution_options().get("writing"):
        return None
    file: Any = connection.connection.driver_connection
    # The first changes with others' commits, the second with this connection's own changes.
    return (file.execute("PRAGMA data_version").fetchone()[0], file.total_changes)
