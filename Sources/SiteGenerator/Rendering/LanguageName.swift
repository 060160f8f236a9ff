/// What languages call themselves: those of these islands, and those that people in the UK speak most (censuses of 2021 and 2022).
/// The names are those of the Unicode CLDR, with a capital where the language has them.
enum LanguageName {
  /// Nil for a language that is not in the table. `cy-GB` is looked up as `cy` (RFC 4647, section 3.4).
  static func own(of tag: String) -> String? {
    var parts = tag.lowercased().split(separator: "-")
    while !parts.isEmpty {
      if let name = names[parts.joined(separator: "-")] { return name }
      parts.removeLast()
    }
    return nil
  }

  private static let names = [
    "en": "English", "cy": "Cymraeg", "gd": "Gàidhlig", "ga": "Gaeilge", "sco": "Scots", "kw": "Kernewek", "gv": "Gaelg",
    "ar": "العربية", "bg": "Български", "bn": "বাংলা", "cs": "Čeština", "de": "Deutsch", "el": "Ελληνικά", "es": "Español", "fa": "فارسی",
    "fr": "Français", "gu": "ગુજરાતી", "he": "עברית", "hi": "हिन्दी", "hu": "Magyar", "ig": "Igbo", "it": "Italiano", "ku": "Kurdî",
    "ckb": "کوردیی ناوەندی", "lt": "Lietuvių", "lv": "Latviešu", "ml": "മലയാളം", "ne": "नेपाली", "nl": "Nederlands", "pa": "ਪੰਜਾਬੀ",
    "pa-arab": "پنجابی", "pl": "Polski", "prs": "دری", "ps": "پښتو", "pt": "Português", "pt-br": "Português (Brasil)", "ro": "Română",
    "ru": "Русский", "si": "සිංහල", "sk": "Slovenčina", "so": "Soomaali", "sq": "Shqip", "sw": "Kiswahili", "ta": "தமிழ்", "te": "తెలుగు",
    "ti": "ትግርኛ", "tl": "Tagalog", "tr": "Türkçe", "uk": "Українська", "ur": "اردو", "vi": "Tiếng Việt", "yi": "ייִדיש", "yo": "Yorùbá",
    "yue": "粵語", "zh": "中文", "zh-hans": "简体中文", "zh-hant": "繁體中文",
  ]
}
