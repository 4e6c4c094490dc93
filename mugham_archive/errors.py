"""The one family of errors that carry a sentence for people."""

from __future__ import annotations

from collections.abc import Mapping

from mugham_archive.sentences import Sentence, Value


class ArchiveError(Exception):
    """Something went wrong that a person should know: one sentence says what, and what to do.

    It is given as a template with named places and what stands there, or whole, as the ``sentence`` of another error.
    ``str`` of the error is the sentence in English.
    """

    def __init__(self, template: str, /, *, one: str = "", **values: Value) -> None:
        self.sentence = template if isinstance(template, Sentence) else Sentence(template, one=one, **values)
        super().__init__(self.sentence)

    @property
    def template(self) -> str:
        """The sentence with its named places."""
        return self.sentence.template

    @property
    def values(self) -> Mapping[str, Value]:
        """What stands in the places."""
        return self.sentence.values
