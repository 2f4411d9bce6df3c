"""Dataclasses with slots, made in a quarter of the time: a start makes a hundred of them.

Python's own writes and compiles up to ten methods for each class. Here those that are alike are
shared, and `__init__` is compiled when the first value of a class is made.
"""

from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, fields
from dataclasses import dataclass as of_python
from operator import attrgetter, ge, gt, le, lt
from typing import TYPE_CHECKING, Any, ClassVar, Final, Protocol, TypeVar

__all__ = ["dataclass"]

Method = Callable[..., Any]
T = TypeVar("T")


class Record(Protocol):
    """A value of a dataclass."""

    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]


def _record(
    *,
    slots: bool,
    frozen: bool = False,
    kw_only: bool = False,
    eq: bool = True,
    order: bool = False,
) -> Callable[[type[T]], type[T]]:
    """Return what makes a class a dataclass; the words mean what they mean to Python's."""

    def made(cls: type[T]) -> type[T]:
        own = frozenset(vars(cls))
        found = of_python(init=False, repr=False, eq=False, slots=slots, kw_only=kw_only)(cls)
        methods: dict[str, Method | None] = {"__init__": _first(found, frozen=frozen)}
        methods |= {"__repr__": _repr, **(_FROZEN if frozen else {})}
        if eq:
            methods |= _comparing(found, frozen=frozen, order=order)
        for name, method in methods.items():
            if name not in own:
                setattr(found, name, method)
        return found

    return made


def _first(cls: type, *, frozen: bool) -> Method:
    """Return an `__init__` that puts the true one in its place when it is first called."""

    def init(self: object, *values: object, **named: object) -> None:
        true = _init(cls, frozen=frozen)
        type.__setattr__(cls, "__init__", true)
        true(self, *values, **named)

    return init


def _init(cls: type, *, frozen: bool) -> Method:
    """Compile what gives each field its value."""
    names: dict[str, Any] = {"_missing": MISSING}
    places: list[str] = []
    named: list[str] = []
    lines: list[str] = []
    for each in fields(cls):
        name = each.name
        (named if each.kw_only else places).append(name + _default(each, names))
        made = each.default_factory is not MISSING
        value = f"_of_{name}() if {name} is _missing else {name}" if made else name
        if frozen:
            names[f"_set_{name}"] = getattr(cls, name).__set__
            lines.append(f"_set_{name}(self, {value})")
        else:
            lines.append(f"self.{name} = {value}")
    if hasattr(cls, "__post_init__"):
        lines.append("self.__post_init__()")
    star = ["*"] if named else []
    head = f"def __init__({', '.join(['self', *places, *star, *named])}):"
    exec("\n ".join([head, *(lines or ["pass"])]), names)
    init: Method = names["__init__"]
    init.__qualname__ = f"{cls.__qualname__}.__init__"
    return init


def _default(each: Field[Any], names: dict[str, Any]) -> str:
    """Return what follows a field's name among the arguments; what that names goes to `names`."""
    if each.default_factory is not MISSING:
        names[f"_of_{each.name}"] = each.default_factory
        return "=_missing"
    if each.default is not MISSING:
        names[f"_of_{each.name}"] = each.default
        return f"=_of_{each.name}"
    return ""


def _comparing(cls: type, *, frozen: bool, order: bool) -> dict[str, Method | None]:
    """Return what compares two values: as tuples of their fields."""
    names = [each.name for each in fields(cls) if each.compare]
    get = attrgetter(*names) if names else lambda _value: ()

    def equal(self: object, other: object) -> object:
        return get(self) == get(other) if other.__class__ is self.__class__ else NotImplemented

    def compared(op: Method) -> Method:
        return lambda self, other: (
            op(get(self), get(other)) if other.__class__ is self.__class__ else NotImplemented
        )

    methods: dict[str, Method | None] = {"__eq__": equal, "__hash__": None}
    if frozen:
        methods["__hash__"] = lambda self: hash(get(self))
    if order:
        methods |= {f"__{op.__name__}__": compared(op) for op in (lt, le, gt, ge)}
    return methods


def _repr(self: Record) -> str:
    values = (f"{each.name}={getattr(self, each.name)!r}" for each in fields(self) if each.repr)
    return f"{type(self).__qualname__}({', '.join(values)})"


def _refuse(_self: object, name: str, _value: object = None) -> None:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _state(self: Record) -> list[object]:
    return [getattr(self, each.name) for each in fields(self)]


def _set_state(self: Record, state: list[object]) -> None:
    for each, value in zip(fields(self), state, strict=True):
        object.__setattr__(self, each.name, value)


_FROZEN: Final[dict[str, Method]] = {
    "__setattr__": _refuse, "__delattr__": _refuse,
    "__getstate__": _state, "__setstate__": _set_state,
}  # fmt: skip
"""Of values that do not change: nor by unpickling, which would set their fields."""

if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    dataclass = _record
