"""Quotes that report the same words: read, looked for, compared, put together."""
