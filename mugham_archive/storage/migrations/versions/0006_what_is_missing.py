"""What each recording and event still lacks, as one number on its card.

Cards are derived: they are drawn up anew when an older archive is opened.

Revision: 0006
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
CARDS = ("recording_card", "event_card")


def upgrade() -> None:
    """Add the columns."""
    for table in CARDS:
        op.add_column(table, sa.Column("lacks", NUMBER, nullable=False, server_default="0"))


def downgrade() -> None:
    """Take the columns away."""
    for table in CARDS:
        op.drop_column(table, "lacks")
