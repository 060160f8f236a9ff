"""All rules, a file for each matter. A rule is a function of the site that gives its faults; its name is the rule's name."""

from . import feeds, menu, nu, references, safety, sharing, sitemap, structure

RULES = [
    *references.RULES,
    *safety.RULES,
    *structure.RULES,
    *menu.RULES,
    *sharing.RULES,
    *feeds.RULES,
    *sitemap.RULES,
    *nu.RULES,
]
