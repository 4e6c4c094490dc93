"""What a person reads, in Azerbaijani, English or Russian: the words for codes and fields, and sentences with their values.

The window and the command line both speak through this room. It needs Qt's translators, which are in QtCore, and nothing
else of Qt: no display, no window, no application.
"""
