extension TemplateLibrary {
  /// What a template, with its parents, partials and blocks, asks for that is not there. `schemas` are those of the records that
  /// it will be filled with, outermost first. When strict, `{{{name}}}` is a fault where the name is text, since content is not
  /// trusted. What `faults` has is not told again.
  public func check(_ name: String, against schemas: [Schema], isStrict: Bool = true) -> [TemplateFault] {
    guard templates[name] != nil else { return [.missingTemplate(name, known: names)] }
    var checker = Checker(templates, isStrict: isStrict)
    return checker.check(name, against: schemas)
  }

  public func check(_ name: String, against schema: Schema, isStrict: Bool = true) -> [TemplateFault] {
    check(name, against: [schema], isStrict: isStrict)
  }
}
