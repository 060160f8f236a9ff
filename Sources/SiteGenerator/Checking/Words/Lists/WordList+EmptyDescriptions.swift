extension WordList {
  static let emptyDescriptionWords = """
    image, images, photo, photos, photograph, picture, pictures, pic, logo, our logo, graphic, untitled, img, screenshot, alt, alt text, placeholder
    icon, banner, thumbnail, description, image description, a picture, a photo, an image, insert image, insert picture
    """
}
