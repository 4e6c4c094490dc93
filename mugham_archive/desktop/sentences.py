"""Says the sentences of the rooms below in the language of the window: errors, reasons, notes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mugham_archive.desktop import words
from mugham_archive.desktop.desk import change_words, term_words
from mugham_archive.desktop.fields import names
from mugham_archive.errors import ArchiveError
from mugham_archive.sentences import Listed, Sentence, Value, Word


def say(what: Exception | str) -> str:
    """An error, or a sentence that was made below the window; what is no Sentence is said as it is."""
    sentence = what.sentence if isinstance(what, ArchiveError) else what
    return _sentence(sentence) if isinstance(sentence, Sentence) else str(sentence)


def sentence_of(error: Exception) -> str:
    """The sentence of an error to be kept and said later, then in the language that the window speaks then."""
    return error.sentence if isinstance(error, ArchiveError) else str(error)


def _sentence(sentence: Sentence) -> str:
    amount = sentence.values.get("n")
    count = amount if sentence.one and isinstance(amount, int) else -1
    template = QCoreApplication.translate("Sentences", sentence.template, "", count)
    # The window speaks English, or a language in which nobody has said this yet.
    english = template in (sentence.template, sentence.one)
    if english:
        template = sentence.english
    values = {name: _value(one, english) for name, one in sentence.values.items()}
    if count >= 0:
        values["n"] = words.number(count)
    return template.format(**values)


def _value(value: Value, english: bool) -> str:
    if isinstance(value, Sentence):
        return _sentence(value)
    if isinstance(value, Listed):
        return value.between.join(_value(one, english) for one in value.values)
    if isinstance(value, Word):
        return value.english if english and value.english else _word(value)
    return str(value)


def _word(word: Word) -> str:
    """As it stands inside a sentence; the names of fields and vocabularies as they stand in the window."""
    if word.scheme == "field":
        return names.label_of(word.code)
    if word.scheme == "vocabulary":
        return term_words.scheme(word.code)
    if word.scheme == "part":
        return words.small(change_words.part(word.code))
    known = word.scheme in words.schemes() and word.code in words.codes(word.scheme)
    return words.small(words.word(word.scheme, word.code)) if known else word.code
