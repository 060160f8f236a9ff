"""One page of every kind, picked by its place in the output contract: of several, the largest, as it holds the most to go wrong."""

from __future__ import annotations

import re

from Pages.site import Site

KINDS = {
    "home": r"index\.html",
    "posts": r"posts/index\.html",
    "posts-2": r"posts/page-2\.html",
    "post": r"posts/(?!index|page-\d+\.)[^/]+\.html",
    "groups": r"groups/index\.html",
    "group": r"groups/(?!index\.)[^/]+\.html",
    "group-pack": r"groups/[^/]+/pack\.html",
    "advert-a4": r"groups/[^/]+/advert-a4\.html",
    "advert-a5": r"groups/[^/]+/advert-a5\.html",
    "resources": r"resources/index\.html",
    "resource": r"resources/(?!index\.)[^/]+\.html",
    "author": r"authors/(?!index\.)[^/]+\.html",
    "topics": r"topics/index\.html",
    "topic": r"topics/(?!index\.)[^/]+\.html",
    "archive": r"archive\.html",
    "404": r"404\.html",
    "logo-wall": r"logo-wall\.html",
    "search": r"search\.html",
    "glossary": r"glossary\.html",
    "site-map": r"site-?map\.html",
    "page": r"(?!index\.|archive\.|404\.|logo-wall\.|search\.|glossary\.|site-?map\.)[^/]+\.html",
}


def pages_by_kind(site: Site) -> dict[str, str]:
    """Kind → path, for the kinds that the site has."""
    found = {}
    for kind, pattern in KINDS.items():
        paths = [page.path for page in site.own_pages if re.fullmatch(pattern, page.path)]
        if paths:
            found[kind] = max(paths, key=lambda path: (len(site.pages[path].html), path))
    return found
