"""The words of Python's own argparse that people meet in the help and in refusals, said in the language of the call.

argparse hands each of them to the function that it has under the name ``_`` (gettext, which has no translation of them).
"""

from __future__ import annotations

import argparse

from mugham_archive.commands.speaking import say
from mugham_archive.sentences import Sentence

# As argparse writes them, of every Python from 3.11 on.
SENTENCES = (
    Sentence("usage: "),
    Sentence("positional arguments"),
    Sentence("options"),
    Sentence("show this help message and exit"),
    Sentence("argument %(argument_name)s: %(message)s"),
    Sentence("the following arguments are required: %s"),
    Sentence("one of the arguments %s is required"),
    Sentence("not allowed with argument %s"),
    Sentence("unrecognized arguments: %s"),
    Sentence("unexpected option string: %s"),
    Sentence("ambiguous option: %(option)s could match %(matches)s"),
    Sentence("ignored explicit argument %r"),
    Sentence("expected one argument"),
    Sentence("expected at most one argument"),
    Sentence("expected at least one argument"),
    Sentence("invalid choice: %(value)r (choose from %(choices)s)"),
    Sentence("invalid choice: %(value)r, maybe you meant %(closest)r? (choose from %(choices)s)"),
    Sentence("unknown parser %(parser_name)r (choices: %(choices)s)"),
)
_KNOWN = {str(sentence): sentence for sentence in SENTENCES}


def translate_argparse() -> None:
    """Have argparse ask here from now on."""
    vars(argparse)["_"] = lambda words: say(_KNOWN[words]) if words in _KNOWN else words
