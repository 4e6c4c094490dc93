"""Every field of the catalogue, and the one way to change any of them.

The registry (``fields_of``, ``rows_of``) says what can be typed; ``read_sheet`` reads an entry as it is edited,
``shared_values`` what many have in common, ``preview`` what a block of a spreadsheet would make of them. Everything
that changes is called inside ``archive.change("words")`` with the change's session:

* ``set_fields`` one entry, ``set_many`` many at once, ``set_cells`` many, each to values of its own; ``new_entry``;
* ``add_row``, ``set_row``, ``remove_row``, ``move_row`` for what hangs on an entry: names, titles, parties …;
* ``participations`` what an entry inherits, listed by itself or given back, and the usual trio;
* ``postpone``, ``reschedule``, ``cancel``, ``hold`` an event; ``add_term``, ``set_term`` in the vocabulary;
* ``replace`` the lines that were ticked of what ``find_replacements`` found;
* ``drafts.keep`` what a field refused; it goes when the field is saved rightly.

FieldError is a wrong value, EditConflict somebody who was quicker.
"""

from mugham_archive.catalogue.editing import drafts, participations
from mugham_archive.catalogue.editing.assignments import Assignment, carry_out, read_assignment
from mugham_archive.catalogue.editing.blocks import (
    Cell,
    Filled,
    fill_down,
    preview,
    read_block,
    set_cells,
    spread,
    write_block,
)
from mugham_archive.catalogue.editing.creating import new_entry
from mugham_archive.catalogue.editing.entry_fields import fields_of, kinds
from mugham_archive.catalogue.editing.errors import EditConflict, FieldConflict, FieldError
from mugham_archive.catalogue.editing.field_types import FieldType
from mugham_archive.catalogue.editing.fields import Field, RowKind
from mugham_archive.catalogue.editing.plain_types import parse_clock, say_clock
from mugham_archive.catalogue.editing.replacing import (
    Replaced,
    Replacement,
    TextField,
    find_replacements,
    replace,
    text_field_names,
    text_fields,
)
from mugham_archive.catalogue.editing.row_editing import (
    RowGone,
    add_row,
    move_row,
    remove_row,
    set_row,
    take_over_drafts,
)
from mugham_archive.catalogue.editing.row_fields import ROWS, TERM_FIELDS, row_kind, rows_of
from mugham_archive.catalogue.editing.schedule import cancel, hold, postpone, reschedule
from mugham_archive.catalogue.editing.setting import refusals, set_fields, set_many
from mugham_archive.catalogue.editing.shared import Shared, SharedValue, shared_values
from mugham_archive.catalogue.editing.sheets import read_cells, read_rows, read_sheet, read_values
from mugham_archive.catalogue.editing.sought import Sought, SoughtError
from mugham_archive.catalogue.editing.views import DraftView, FieldValue, Inherited, Rows, RowValues, Sheet
from mugham_archive.catalogue.editing.vocabulary_terms import add_term, set_term
from mugham_archive.jobs import Stopped

__all__ = [
    "ROWS",
    "TERM_FIELDS",
    "Assignment",
    "Cell",
    "DraftView",
    "EditConflict",
    "Field",
    "FieldConflict",
    "FieldError",
    "FieldType",
    "FieldValue",
    "Filled",
    "Inherited",
    "Replaced",
    "Replacement",
    "RowGone",
    "RowKind",
    "RowValues",
    "Rows",
    "Shared",
    "SharedValue",
    "Sheet",
    "Sought",
    "SoughtError",
    "Stopped",
    "TextField",
    "add_row",
    "add_term",
    "cancel",
    "carry_out",
    "drafts",
    "fields_of",
    "fill_down",
    "find_replacements",
    "hold",
    "kinds",
    "move_row",
    "new_entry",
    "parse_clock",
    "participations",
    "postpone",
    "preview",
    "read_assignment",
    "read_block",
    "read_cells",
    "read_rows",
    "read_sheet",
    "read_values",
    "refusals",
    "remove_row",
    "replace",
    "reschedule",
    "row_kind",
    "rows_of",
    "say_clock",
    "set_cells",
    "set_fields",
    "set_many",
    "set_row",
    "set_term",
    "shared_values",
    "spread",
    "take_over_drafts",
    "text_field_names",
    "text_fields",
    "write_block",
]
