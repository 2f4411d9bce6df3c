"""What a project's own variables take."""

from guillemet.domain.errors import BadValue
from guillemet.domain.fields import Field, Owner
from guillemet.domain.messages import MSG_FIELD_OWNER, MSG_FIELD_VALUE


def checked_value(field: Field, owner: Owner, value: str) -> str:
    """Return `value` as a field of an owner kind stores it; the empty one clears it.

    Raises:
        BadValue: the field does not take it, or is one of another owner kind.
    """
    if field.owner is not owner:
        raise BadValue(MSG_FIELD_OWNER, name=field.name)
    if not field.accepts(value):
        raise BadValue(MSG_FIELD_VALUE, value=value[:80], name=field.name)
    return field.stored(value)
