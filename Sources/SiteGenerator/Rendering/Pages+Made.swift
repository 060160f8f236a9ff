/// Pages that the build makes itself.
extension Pages {
  var home: HTMLPage {
    make(
      "home", title("index.html", site.settings.title), at: "index.html", sharing: context.sharedWall, HomeView.type,
      { HomeView(context: $0) }
    ) { frame in
      let logo = context.networkLogo.flatMap { frame.absolute($0.address) }
      frame.structuredData = [StructuredData(organization: site, logo: logo)]
    }
  }

  var glossary: HTMLPage {
    make("glossary", title("glossary.html", context.words.glossary), at: "glossary.html", GlossaryView.type) { GlossaryView(context: $0) }
  }

  var siteMap: HTMLPage {
    make("site-map", title("site-map.html", context.words.siteMap), at: "site-map.html", SiteMapView.type) { SiteMapView(context: $0) }
  }

  var logoWall: HTMLPage {
    make(
      "logo-wall", title("logo-wall.html", context.words.logoWall), at: "logo-wall.html", sharing: context.sharedWall, LogoWallView.type,
      { LogoWallView(context: $0) }
    ) {
      $0.trail = [groupsCrumb]
      $0.description = $0.lead ?? context.wall.words.short
      $0.scripts = .copy
    }
  }

  var notFound: HTMLPage {
    make("not-found", title("404.html", context.words.notFound), at: "404.html", hidden: true, NotFoundView.type) {
      NotFoundView(context: $0)
    }
  }

  func redirect(_ redirect: Redirect) -> HTMLPage {
    make(
      "redirect", "\(context.words.moved): \(redirect.title)", at: redirect.address, hidden: true,
      showing: PageKeys.Shown(facts: [redirect.target]), RedirectView.type
    ) {
      RedirectView(redirect: redirect, context: $0)
    }
  }
}
