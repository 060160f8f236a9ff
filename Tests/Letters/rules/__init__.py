"""The rules, each a function from the letters of a folder to the faults that it finds in their files."""

from . import libraries, libre_office, open_document, packages, plain_text, same, schemas, word

RULES = [rule for module in (packages, schemas, word, open_document, plain_text, same, libre_office, libraries) for rule in module.RULES]
