"""All rules, a file for each matter. A rule is a function of what was seen of a site; its name is the rule's name.

A rule that has nothing to look at in a site says nothing: check.py has each tried on a site that has it."""

from . import alternatives, builds, hostile, metadata, packs, photos, sharing, wall, weight, without

# Of any site that was built.
COMMON = [*metadata.RULES, *sharing.RULES, *builds.RULES, *without.RULES]
OF_LOGOS = [*hostile.RULES, *wall.RULES, *packs.RULES, *alternatives.RULES, *weight.RULES]
OF_PHOTOS = [*photos.RULES]
RULES = [*OF_LOGOS, *OF_PHOTOS, *COMMON]
