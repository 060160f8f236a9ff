/// Mustache templates
