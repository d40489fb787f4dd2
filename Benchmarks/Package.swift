// swift-tools-version:6.1
import PackageDescription

let package = Package(
  name: "GreffierBenchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "Greffier", path: "..")],
  targets: [
    .systemLibrary(
      name: "CLuaBare", pkgConfig: "lua5.4", providers: [.apt(["liblua5.4-dev"]), .brew(["lua"])]),
    .target(name: "BareHost", dependencies: ["CLuaBare"]),
    .executableTarget(
      name: "bench",
      dependencies: [
        "BareHost", .product(name: "LuaHost", package: "Greffier"),
        .product(name: "Greffier", package: "Greffier"),
        .product(name: "Generateur", package: "Greffier"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
