"""What a project remembers of itself, as rows. Writers hold the transaction."""

from typing import TYPE_CHECKING

from guillemet.storage.keys import next_key

if TYPE_CHECKING:
    from sqlite_utils import Database


def put(db: "Database", key: str, value: str) -> None:
    """Set a setting of the project."""
    db.execute(
        "INSERT INTO setting (n, key, value) VALUES (?, ?, ?) "
        "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        [next_key(db, "setting"), key, value],
    )
