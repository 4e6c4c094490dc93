"""The ground: engines, sessions, schema versions and what differs between the two databases."""
