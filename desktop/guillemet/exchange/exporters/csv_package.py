"""datapackage.json: a Frictionless Data Package, every column typed and described."""

from collections.abc import Mapping, Sequence
from typing import Final

from guillemet.domain.fields import NO, YES, Field, FieldType
from guillemet.exchange.columns import FIELD_COLUMN, Column, Table
from guillemet.exchange.dialects import Dialect
from guillemet.exchange.exporters.annotations_csv import FIELD

NAME: Final = "datapackage.json"
Json = dict[str, object]


def descriptor(
    name: str, tables: Sequence[Table], fields: Mapping[str, Sequence[Field]], dialect: Dialect
) -> Json:
    """Return what describes a package; `fields` are the project's own, by table."""
    return {
        "profile": "tabular-data-package",
        "name": "".join(c if c.isascii() and c.isalnum() else "-" for c in name.lower()) or "data",
        "title": name,
        "resources": [_resource(table, fields.get(table.name, ()), dialect) for table in tables],
    }


def _resource(table: Table, fields: Sequence[Field], dialect: Dialect) -> Json:
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "path": f"{table.name}.csv",
        "description": table.what.template,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {
            "delimiter": dialect.delimiter,
            "lineTerminator": "\r\n",
            "quoteChar": '"',
            "doubleQuote": True,
            "header": True,
        },
        "schema": _schema(table, fields),
    }


def _schema(table: Table, fields: Sequence[Field]) -> Json:
    schema: Json = {
        "fields": [*map(_column, table.columns), *map(_field, fields)],
        "missingValues": [""],
    }
    if table.key:
        schema["primaryKey"] = list(table.key)
    if table.points_to:
        schema["foreignKeys"] = [
            {"fields": column, "reference": {"resource": other, "fields": there}}
            for column, (other, there) in table.points_to.items()
        ]
    return schema


def _column(column: Column) -> Json:
    described: Json = {
        "name": column.name,
        "type": column.type,
        "description": column.what.template,
    }
    if column.type == "datetime":
        described["format"] = "any"
    if column.values:
        described["constraints"] = {"enum": list(column.values)}
    return described


def _field(field: Field) -> Json:
    described: Json = {
        "name": f"{FIELD}{field.name}",
        "type": _TYPES.get(field.type, "string"),
        "description": field.description or FIELD_COLUMN.template,
    }
    if field.type is FieldType.YESNO:
        described |= {"trueValues": [YES], "falseValues": [NO]}
    if field.type is FieldType.CHOICE:
        described["constraints"] = {"enum": list(field.choices)}
    return described


_TYPES: Final = {FieldType.YESNO: "boolean", FieldType.NUMBER: "number"}
