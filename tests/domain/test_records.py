"""Values of our own dataclasses mean what those of Python's mean."""

import pickle
from dataclasses import FrozenInstanceError, field, fields, replace
from dataclasses import dataclass as of_python

import pytest

from guillemet.domain.records import dataclass


class Place:
    """Where: two numbers, a name that does not count, and things seen there."""

    x: int
    y: int = 0
    name: str = field(default="", compare=False)
    seen: list[str] = field(default_factory=list, repr=False, hash=False)


class Named:
    """Fields that are given by name."""

    title: str
    pages: int = 1


@dataclass(frozen=True, slots=True)
class Kept:
    """A value that another process may be sent."""

    words: str
    at: tuple[int, ...] = ()


def both(cls, **how):
    """Return a class made a dataclass by us, and by Python."""
    return tuple(
        make(slots=True, **how)(type(cls.__name__, (), dict(vars(cls))))
        for make in (dataclass, of_python)
    )


@pytest.mark.parametrize("frozen", [True, False])
def test_a_value_is_made_shown_and_compared_alike(frozen):
    for made in both(Place, frozen=frozen):
        one, same, other = made(1, name="here"), made(1, 0, "there"), made(1, y=2)
        assert (one.x, one.y, one.name, one.seen) == (1, 0, "here", [])
        assert one == same != other
        assert one.seen is not same.seen
        assert repr(one) == "Place(x=1, y=0, name='here')"
        assert replace(one, y=2, name="") == other
        assert [each.name for each in fields(made)] == ["x", "y", "name", "seen"]
        assert made.__match_args__ == ("x", "y", "name", "seen")
        assert one != (1, 0, "here", [])


def test_what_is_missing_or_too_much_is_refused_alike():
    for made in both(Place, frozen=True):
        for values in ((), (1, 2, "", [], 5)):
            with pytest.raises(TypeError, match="__init__"):
                made(*values)
        with pytest.raises(TypeError, match="z"):
            made(1, z=3)


def test_a_frozen_value_stays_as_it_is():
    for made in both(Place, frozen=True):
        value = made(1)
        with pytest.raises(FrozenInstanceError, match="x"):
            value.x = 2
        with pytest.raises(FrozenInstanceError, match="x"):
            del value.x
        assert value.x == 1


def test_a_value_that_may_change_has_no_hash():
    for made in both(Place):
        value = made(1)
        value.x = 2
        assert value == made(2)
        with pytest.raises(TypeError, match="unhashable"):
            hash(value)


def test_frozen_values_are_found_in_a_set_and_put_in_order():
    for made in both(Named, frozen=True, order=True):
        one, two = made("a"), made("a", 2)
        assert {one, made("a", 1)} == {one}
        assert sorted([made("b"), two, one]) == [one, two, made("b")]
        assert one < two <= made("a", 2)
        assert two > one
        assert two >= one


def test_fields_by_name_only_are_given_by_name_only():
    for made in both(Named, kw_only=True):
        assert made(title="a") == made(pages=1, title="a")
        with pytest.raises(TypeError, match="positional"):
            made("a")


def test_values_of_a_class_that_compares_by_what_it_is_are_not_equal():
    for made in both(Named, frozen=True, eq=False):
        one = made("a")
        assert one != made("a")
        assert one in {one, 1}


def test_a_value_may_look_at_itself_when_it_is_made():
    class Checked:
        """A number above none."""

        n: int

        def __post_init__(self):
            if self.n < 1:
                raise ValueError(self.n)

    for made in both(Checked, frozen=True):
        assert made(1).n == 1
        with pytest.raises(ValueError, match="0"):
            made(0)


def test_a_frozen_value_comes_back_from_another_process():
    value = Kept("dégradées", (1, 2))
    assert pickle.loads(pickle.dumps(value)) == value
