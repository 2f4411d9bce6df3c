"""Read press articles, mark who said what, and take the result away as data."""

__version__ = "0.1.0"
