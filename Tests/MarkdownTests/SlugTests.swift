import Markdown
import Testing

@Suite struct SlugTests {
  @Test(arguments: [
    ("Getting there", "getting-there"), ("Tea & cake!", "tea--cake"), ("What's “new”?", "whats-new"), ("__main__", "main"), ("_x-", "x"),
    ("Ysgol Llŷn", "ysgol-llŷn"),
    ("ÉCOLE Äpfel", "école-äpfel"), ("हिन्दी भाषा", "हिन्दी-भाषा"), ("2026: 3 May", "2026-3-may"), ("🎉", ""), ("---", ""), ("", ""),
    ("a_b.c/d", "a_bcd"), ("a\u{A0}b", "a-b"),
  ]) func makes(_ text: String, slug: String) {
    #expect(Slug.make(of: text) == slug)
  }
}
