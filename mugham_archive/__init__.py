"""A desktop archive for concert and lecture recordings."""

__version__ = "0.1.0"
