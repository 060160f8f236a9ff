import Templates

/// A free page.
struct FreePageView: Sendable {
  let page: Linked<FreePage>
  let context: PageContext

  static let type = RecordType<FreePageView>("page", []).including(BodyView.type) {
    BodyView($0.page.item.entry, $0.page.targets, $0.context)
  }
}
