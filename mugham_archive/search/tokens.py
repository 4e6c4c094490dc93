"""Words of the full-text index that nobody types: a term of the vocabulary, a kind of entry.

Folded text has no q (it is folded to g), so what begins with q is never somebody's word.
"""

from __future__ import annotations


def kind_token(kind: str) -> str:
    """The token of every entry of a kind, which narrows a question to that kind within the index."""
    return f"qk{kind}"


def term_token(number: int) -> str:
    """The token of a term of the vocabulary."""
    return f"qt{number}"
