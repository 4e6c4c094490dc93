"""The condition that a number is one of some hundred, which go to the database as one parameter."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any

from sqlalchemy import ARRAY, BigInteger, Boolean, Dialect, Text, bindparam
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import TypeDecorator, TypeEngine


class _Numbers(TypeDecorator[Collection[int]]):
    """Whole numbers: an array, or for SQLite, which has none, the text of a list of JSON."""

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return Text() if dialect.name == "sqlite" else ARRAY(BigInteger())

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        numbers = list(map(int.__index__, value))
        return json.dumps(numbers) if dialect.name == "sqlite" else numbers


class among(FunctionElement[bool]):  # noqa: N801
    """``among(column, ids)`` is ``column.in_(ids)`` for whole numbers, of which there may be any amount.

    A parameter for each takes SQLAlchemy and PostgreSQL longer than the question itself. Without ``ids`` they are given
    under that name when the question is asked. Raises TypeError, as SQLAlchemy's StatementError, for what is no whole number.
    """

    type = Boolean()
    inherit_cache = True

    def __init__(self, column: Any, ids: Collection[int] | None = None) -> None:
        given = bindparam("ids", type_=_Numbers()) if ids is None else bindparam(None, ids, type_=_Numbers())
        super().__init__(column, given)

    def self_group(self, against: Any = None) -> Any:
        """It is a condition as it stands; as “… = 1”, which SQLAlchemy makes of a function, no index would serve it."""
        return self


@compiles(among)
def _as_array(element: among, compiler: SQLCompiler, **options: Any) -> str:
    column, ids = (compiler.process(clause, **options) for clause in element.clauses)
    return f"({column} = ANY ({ids}))"


@compiles(among, "sqlite")
def _as_json(element: among, compiler: SQLCompiler, **options: Any) -> str:
    column, ids = (compiler.process(clause, **options) for clause in element.clauses)
    return f"({column} IN (SELECT value FROM json_each({ids})))"
