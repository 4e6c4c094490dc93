"""The command line, one module per command.

A command's module is named after it (``import_`` for ``import``, ``import_sheet`` for ``import-sheet``) and has ``HELP``,
one line; ``arguments(parser)``; and ``run(call) -> int``, the exit status. It then appears in ``--help`` by itself.
"""
