"""Finds the changes that took entries away: what the bin is read from.

Revision: 0007
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the index."""
    gone = sa.text("table_name = 'entry' AND operation = 'delete'")
    op.create_index(
        "ix_change_entries_gone", "change", ["change_set_id"], sqlite_where=gone, postgresql_where=gone
    )


def downgrade() -> None:
    """Take it away."""
    op.drop_index("ix_change_entries_gone", "change")
