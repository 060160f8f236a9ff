// swift-tools-version: 6.0
import PackageDescription

/// Writers type `swift run sitegen`, which builds for debugging: our own code is optimised there too, so that their site is built in a moment.
let fast: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
  name: "sitegen",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "sitegen", targets: ["sitegen"]),
    .library(name: "Templates", targets: ["Templates"]),
  ],
  dependencies: [
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    .executableTarget(
      name: "sitegen",
      dependencies: ["SiteGenerator", "Preview", "Printing", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: fast,
      // A build asks for memory in very many small pieces, which glibc gives more slowly.
      linkerSettings: [.linkedLibrary("mimalloc", .when(platforms: [.linux]))]),
    .target(
      name: "SiteGenerator",
      dependencies: ["Markdown", "Templates", "Documents", "Printing", "Pictures", "Lettering", "QRCodes", "Audit", "Yams"],
      swiftSettings: fast),
    .target(
      name: "Preview",
      dependencies: [
        "SiteGenerator", .product(name: "FlyingFox", package: "FlyingFox"), .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      swiftSettings: fast),
    .target(name: "Audit", dependencies: ["CGumbo"], swiftSettings: fast),
    .target(name: "Markdown", dependencies: ["CCmarkGFM"], swiftSettings: fast),
    .target(name: "Templates", swiftSettings: fast),
    .target(name: "Documents", dependencies: ["CZip"], swiftSettings: fast),
    .target(name: "Printing", swiftSettings: fast),
    .target(name: "Pictures", dependencies: ["PNGFiles", "CVips"], swiftSettings: fast),
    .target(name: "CVips"),
    .target(name: "Lettering", dependencies: ["PNGFiles"], swiftSettings: fast),
    .target(name: "PNGFiles", dependencies: ["CZlib"], swiftSettings: fast),
    .target(name: "QRCodes", dependencies: ["CQRencode"], swiftSettings: fast),
    .systemLibrary(
      name: "CCmarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .systemLibrary(name: "CQRencode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"]), .brew(["qrencode"])]),
    .systemLibrary(name: "CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"]), .brew(["gumbo-parser"])]),
    .testTarget(name: "AuditTests", dependencies: ["Audit"]),
    .testTarget(name: "SiteGeneratorTests", dependencies: ["SiteGenerator"]),
    .testTarget(name: "PreviewTests", dependencies: ["Preview"]),
    .testTarget(name: "MarkdownTests", dependencies: ["Markdown"]),
    .testTarget(name: "DocumentsTests", dependencies: ["Documents"]),
    .testTarget(name: "PrintingTests", dependencies: ["Printing"]),
    .testTarget(name: "PicturesTests", dependencies: ["Pictures", "PNGFiles"]),
    .testTarget(name: "LetteringTests", dependencies: ["Lettering", "CZlib"]),
    .testTarget(name: "PNGFilesTests", dependencies: ["PNGFiles", "CZlib"]),
    .testTarget(name: "QRCodesTests", dependencies: ["QRCodes"]),
    .testTarget(name: "TemplatesTests", dependencies: ["Templates"]),
  ]
)
