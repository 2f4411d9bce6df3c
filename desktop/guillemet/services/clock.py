"""The time, as it is stored."""

from datetime import UTC, datetime


def now() -> datetime:
    """Return the time in UTC, to the millisecond that a file keeps."""
    time = datetime.now(UTC)
    return time.replace(microsecond=time.microsecond // 1_000 * 1_000)
