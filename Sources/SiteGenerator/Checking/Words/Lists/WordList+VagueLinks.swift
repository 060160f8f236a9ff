extension WordList {
  /// A link's words are compared as a whole. Some are those of markdownlint's MD059 and of GitHub's GH002.
  static let vagueLinkWords = """
    here, click here, click, press here, tap here, click this, click this link, click on this link, click on the link, this, this link, the link
    this page, this website, this site, this article, this post, this form, this document, this file, link, links, page, website, more, read more
    read more here, see here, more here, see more, see this, learn more, learn more here, find out more, find out more here, more info, more information
    more details, further information, further details, info, details, read on, read this, read it here, continue reading, go here, start here
    look here, view more, view here, download, download here, download it, download now, web page, webpage, watch here, listen here, visit
    """
}
