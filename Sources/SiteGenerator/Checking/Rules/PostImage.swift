/// The picture that stands for a post says what it shows (WCAG 1.1.1).
enum PostImage {
  static func check(_ site: Site) -> [Problem] {
    site.posts.compactMap { post in
      guard let image = post.image, post.imageDescription == nil else { return nil }
      return Problem(
        PictureDescription.name, at: post.item.entry.place(image),
        "The picture \"\(image.value)\" has no description, so people who can't see it will miss it.",
        suggestion:
          "Say what it shows: `image-description: Six of us on blankets by the lake`. If it is only decoration, write `image-description: decorative`."
      )
    }
  }
}
