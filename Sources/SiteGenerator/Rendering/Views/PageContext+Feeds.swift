extension PageContext {
  func feedHref(_ address: String) -> String? { site.settings.baseURL == nil ? nil : href(address) }
}
