// swift-tools-version:6.1
import PackageDescription

let package = Package(
  name: "GreffierFuzz",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "Greffier", path: "..")],
  targets: [
    .systemLibrary(name: "CFuzzer"),
    .executableTarget(
      name: "fuzz-reading",
      dependencies: ["CFuzzer", .product(name: "ReadingFuzz", package: "Greffier")]),
  ],
  swiftLanguageModes: [.v6]
)
