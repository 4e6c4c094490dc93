"""Words of the full-text index that nobody types: the sound of a name, a term of the vocabulary.

Folded text has no q (it is folded to g), so what begins with q is never somebody's word.
"""

from __future__ import annotations


def sound_token(sound: str) -> str:
    """The token under which all spellings of a word of a name meet (``search.names``)."""
    return f"qs{sound}"


def term_token(number: int) -> str:
    """The token of a term of the vocabulary."""
    return f"qt{number}"
