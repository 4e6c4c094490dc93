"""``set``: change fields of an entry, and the rows that hang on it."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from mugham_archive.catalogue.editing import ROWS, carry_out, fields_of, kinds, read_assignment
from mugham_archive.catalogue.editing.assignments import Assignment
from mugham_archive.catalogue.reading import find_entry
from mugham_archive.commands.call import Call
from mugham_archive.commands.speaking import say, tr
from mugham_archive.sentences import Sentence, Word, listed

HELP = Sentence("change fields of an entry, and what hangs on it")
_FORMS = Sentence("""\
forms:
  FIELD=VALUE          date=“about 1965”, mode=rast, venue=P0000001; nothing after = empties the field
  title.en=VALUE       the title in az, en or ru (of an agent, name.ru); title:en= is the same
  ROW+=VALUE           adds a row; more of its fields stand behind “|”:
                       honorific+="xalq_artisti | awarded=1998 | source=Decree"
  ROW.N.FIELD=VALUE    a field of the row at place N: honorific.1.awarded=1999
  ROW.N.place=M        moves a row to place M: participation.3.place=1
  ROW-=N               takes the row at place N away

Times in a recording are 1:02:03, 62:03 or 3723; dates are EDTF or as people write them; terms are said by code
or by their word in any of the three languages; entries by reference or by a name that is theirs alone.""")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Which entry, which fields."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    fields = "\n".join(f"  {kind + ':':<12}{_wrapped(list(fields_of(kind)))}" for kind in kinds())
    rows = "\n".join(
        f"  {row.name + ':':<17}{_wrapped([field.name for field in row.fields], 17)}" for row in ROWS
    )
    parser.epilog = f"{say(_FORMS)}\n\n{tr('fields')}:\n{fields}\n\n{tr('rows that hang on it')}:\n{rows}"
    parser.add_argument("ref", metavar=tr("REF"), help=tr("a reference or uuid"))
    parser.add_argument("fields", metavar=tr("FIELD=VALUE"), nargs="+", help=tr("what to set, as said below"))


def _wrapped(names: list[str], indent: int = 12) -> str:
    lines, line = [], ""
    for name in names:
        if len(line) + len(name) > 78 - indent:
            lines.append(line)
            line = ""
        line += f"{name} "
    return ("\n  " + " " * indent).join([*lines, line.rstrip()])


def run(call: Call) -> int:
    """Change them together; undo takes them back together."""
    assignments = [read_assignment(one) for one in call.arguments.fields]
    named = listed(dict.fromkeys(map(_called, assignments)))
    with call.archive.read() as session:
        ref = find_entry(session, call.arguments.ref).reference
    with call.archive.change(Sentence("{fields} of {ref}", fields=named, ref=ref)) as change:
        carry_out(change.session, call.arguments.ref, assignments)
    if change.changed.change_set is None:
        call.answer({"id": None, "changes": []}, lambda: [Sentence("Nothing changed: it was so already.")])
        return 0
    (done,) = call.archive.history(call.arguments.ref, limit=1)
    told = Sentence("Changed: {fields} (change {number}).", fields=named, number=str(done.id))
    call.answer(asdict(done), lambda: [told])
    return 0


def _called(one: Assignment) -> Word:
    """What is changed as the window calls it: a field of the entry, or rows that hang on it."""
    if one.operation == "=" and one.row is None:
        return Word("field", one.name.replace(":", "."))
    return Word("rows", one.name)
