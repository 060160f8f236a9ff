"""The same work that sitegen does for these posts, as far as Pelican has it built in, with its plainest theme."""

SITENAME = "Stories"
SITEURL = "https://example.org"
DEFAULT_LANG = "en"
TIMEZONE = "Europe/London"
PATH = "content"
THEME = "simple"
ARTICLE_PATHS = ["posts"]
ARTICLE_URL = "posts/{slug}.html"
ARTICLE_SAVE_AS = "posts/{slug}.html"
SLUGIFY_SOURCE = "basename"
DEFAULT_PAGINATION = 20
FEED_DOMAIN = SITEURL
FEED_ALL_ATOM = "feeds/all.xml"
CATEGORY_FEED_ATOM = "feeds/{slug}.xml"
TAG_FEED_ATOM = "feeds/tag-{slug}.xml"
AUTHOR_FEED_ATOM = None
