/// One page's templates, in Mustache that both engines understand: 110 tags, as on a page of the network's site.
enum Layouts {
  static let all = ["base": base, "post": post, "card": card]

  /// Opening and closing tags, as they are written.
  static let tagCount = all.values.reduce(0) { $0 + $1.ranges(of: "{{").count }

  private static let base = """
    <!doctype html>
    <html lang="{{language}}">
    <head>
    <meta charset="utf-8">
    <title>{{documentTitle}}</title>
    <meta name="description" content="{{description}}">
    {{#canonical}}<link rel="canonical" href="{{canonical}}">{{/canonical}}
    <link rel="stylesheet" href="{{root}}theme/style.css">
    {{#feeds}}
    <link rel="alternate" type="{{mediaType}}" title="{{title}}" href="{{href}}">
    {{/feeds}}
    {{#openGraph}}
    <meta property="og:title" content="{{title}}">
    <meta property="og:description" content="{{description}}">
    <meta property="og:type" content="{{type}}">
    <meta property="og:url" content="{{address}}">
    <meta property="og:site_name" content="{{siteName}}">
    {{#image}}<meta property="og:image" content="{{image}}"><meta property="og:image:alt" content="{{imageDescription}}">{{/image}}
    {{/openGraph}}
    </head>
    <body class="{{kind}}">
    <a class="skip" href="#_main">{{strings.skip}}</a>
    <header><a href="{{homeHref}}">{{site.title}}</a>
    <nav aria-label="{{strings.menu}}"><ul>
    {{#menu}}
    <li{{#within}} class="within"{{/within}}><a href="{{href}}"{{#current}} aria-current="page"{{/current}}>{{label}}</a></li>
    {{/menu}}
    </ul></nav></header>
    <main id="_main">
    {{$main}}{{/main}}
    </main>
    <footer><p>{{site.description}}</p><ul>
    {{#footerPages}}
    <li><a href="{{href}}">{{label}}</a></li>
    {{/footerPages}}
    </ul><p>{{strings.contact}} <a href="mailto:{{site.contactEmail}}">{{site.contactEmail}}</a></p></footer>
    </body>
    </html>

    """

  private static let post = """
    {{<base}}
    {{$main}}
    {{#draft}}<p>{{strings.draft}}</p>{{/draft}}
    {{#isExample}}<p>{{strings.example}}</p>{{/isExample}}
    <article>
    <h1>{{title}}</h1>
    <p class="about"><time datetime="{{machineDate}}">{{date}}</time> · {{minutes}} {{strings.minutes}}
    {{#updated}}· {{strings.updated}} <time datetime="{{machineUpdated}}">{{updated}}</time>{{/updated}}</p>
    <ul class="authors">
    {{#authors}}
    <li><a href="{{href}}">{{name}}</a>{{#role}}, {{role}}{{/role}}</li>
    {{/authors}}
    </ul>
    {{#contents}}
    <p><a href="#{{id}}">{{label}}</a></p>
    {{/contents}}
    {{{body}}}
    {{#series}}
    <h2>{{strings.series}} {{name}}</h2>
    {{#parts}}<p><a href="{{href}}">{{title}}</a></p>{{/parts}}
    {{/series}}
    <ul class="topics">
    {{#topics}}
    <li><a href="{{href}}">{{name}}</a></li>
    {{/topics}}
    </ul>
    </article>
    <nav aria-label="{{strings.more}}">
    {{#previous}}<a rel="prev" href="{{href}}">{{label}}</a>{{/previous}}
    {{#next}}<a rel="next" href="{{href}}">{{label}}</a>{{/next}}
    </nav>
    {{^related}}<p>{{strings.nothing}}</p>{{/related}}
    {{#related}}
    {{>card}}
    {{/related}}
    {{/main}}
    {{/base}}

    """

  private static let card = """
    <article class="card"><h3><a href="{{href}}">{{title}}</a></h3>
    <p>{{description}}</p>
    <p><time datetime="{{machineDate}}">{{date}}</time></p>
    </article>

    """
}
