"""What can be done to many annotations at once."""

from guillemet.domain.actor import Actor, ActorKey
from guillemet.domain.annotation import Role, Status
from guillemet.domain.codebook import TagKey
from guillemet.domain.fields import FieldKey
from guillemet.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class GiveRole:
    """Somebody alone has a role; kinds that have not that role are left alone."""

    role: Role
    actor: ActorKey | Actor


@dataclass(frozen=True, slots=True)
class PutTag:
    """A tag is put on; one given as ``parent/child`` is made if new."""

    tag: TagKey | str


@dataclass(frozen=True, slots=True)
class TakeTag:
    """A tag is taken off."""

    tag: TagKey


@dataclass(frozen=True, slots=True)
class GiveStatus:
    """Confirmed or verified."""

    status: Status


@dataclass(frozen=True, slots=True)
class GiveValue:
    """A field has a value; the empty one clears it. Kinds it is not for are left alone."""

    field: FieldKey
    value: str


@dataclass(frozen=True, slots=True)
class Delete:
    """The annotations are deleted."""


Change = GiveRole | PutTag | TakeTag | GiveStatus | GiveValue | Delete
