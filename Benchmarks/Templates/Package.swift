// swift-tools-version: 6.0
import PackageDescription

// A package of its own, so that nobody who builds the site needs the other engine.
let package = Package(
  name: "template-benchmark",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "sitegen", path: "../.."),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .executableTarget(
      name: "template-benchmark",
      dependencies: [
        .product(name: "Templates", package: "sitegen"),
        .product(name: "Mustache", package: "swift-mustache"),
      ])
  ]
)
