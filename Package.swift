// swift-tools-version:6.1
import PackageDescription

let package = Package(
  name: "Greffier",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "greffier", targets: ["greffier"]),
    .library(name: "Greffier", targets: ["Deliberation", "Reading", "RuleEngine", "Reporting"]),
    .library(name: "LuaHost", targets: ["LuaHost"]),
    .library(name: "ReadingFuzz", targets: ["ReadingFuzz", "TestSupport"]),
    .library(name: "Generateur", targets: ["Generateur"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CLua", pkgConfig: "lua5.4", providers: [.apt(["liblua5.4-dev"]), .brew(["lua"])]),
    .target(name: "LuaShim", dependencies: ["CLua"]),
    .target(name: "LuaHost", dependencies: ["LuaShim"]),
    .target(name: "Deliberation"),
    .systemLibrary(
      name: "CPCRE2", pkgConfig: "libpcre2-8",
      providers: [.apt(["libpcre2-dev"]), .brew(["pcre2"])]),
    .systemLibrary(
      name: "CMinizip", pkgConfig: "minizip",
      providers: [.apt(["libminizip-dev"]), .brew(["minizip"])]),
    .systemLibrary(
      name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"]), .brew(["zstd"])]),
    .target(name: "Suivi", dependencies: ["Deliberation"]),
    .target(name: "Workers"),
    .target(
      name: "Reading",
      dependencies: [
        "Deliberation", "CPCRE2", "CMinizip", .product(name: "SwiftCSV", package: "SwiftCSV"),
        .product(name: "Yams", package: "Yams"),
      ]),
    .target(
      name: "RuleEngine",
      dependencies: [
        "Deliberation", "LuaHost", .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Yams", package: "Yams"),
      ],
      resources: [
        .embedInCode("Prelude/phrases.lua"), .embedInCode("Prelude/issues.lua"),
        .embedInCode("Prelude/listes.lua"), .embedInCode("Prelude/personnes.lua"),
        .embedInCode("Prelude/regles.lua"), .embedInCode("Prelude/registre.lua"),
      ]),
    .target(
      name: "Authoring", dependencies: ["RuleEngine", "Deliberation", "LuaHost"],
      resources: [.embedInCode("Stubs/declarations.lua")]),
    .target(
      name: "RuleTesting",
      dependencies: [
        "RuleEngine", "Deliberation", "LuaHost", .product(name: "SwiftCSV", package: "SwiftCSV"),
      ]),
    .target(
      name: "Register",
      dependencies: [
        "RuleEngine", "Reading", "Suivi", "Deliberation", "LuaHost", "Workers", "CZstd",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .target(
      name: "Reporting",
      dependencies: [
        "Register", "Authoring", "RuleEngine", "RuleTesting", "Reading", "Suivi", "Deliberation",
        "LuaHost",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(
      name: "Atelier",
      dependencies: [
        "Register", "Reporting", "Reading", "RuleEngine", "RuleTesting", "Deliberation", "LuaHost",
        .product(name: "FlyingSocks", package: "FlyingFox"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      resources: [
        .embedInCode("Assets/atelier.css"), .embedInCode("Assets/atelier.js"),
        .embedInCode("Assets/editeur.js"), .embedInCode("Assets/marque.svg"),
      ]),
    .executableTarget(
      name: "greffier",
      dependencies: [
        "Atelier", "Reporting", "Register", "Authoring", "Reading", "RuleEngine", "RuleTesting",
        "Suivi",
        "Deliberation", "Workers",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "lua-host-example", dependencies: ["LuaHost"], path: "Examples/lua-host"),
    .executableTarget(
      name: "server-example", dependencies: ["Reading", "Reporting", "RuleEngine"],
      path: "Examples/server"),
    .target(name: "TestSupport", dependencies: ["Deliberation"], path: "Tests/TestSupport"),
    .target(
      name: "ReadingFuzz", dependencies: ["Reporting", "Reading", "Deliberation", "TestSupport"],
      path: "Tests/ReadingFuzz"),
    .target(
      name: "Generateur", dependencies: ["Deliberation", "TestSupport"],
      path: "Benchmarks/Sources/Generateur"),
    .target(name: "StockLua", dependencies: ["CLua"], path: "Tests/StockLua"),
    .testTarget(
      name: "LuaHostTests", dependencies: ["LuaHost", "StockLua", "TestSupport"],
      exclude: ["Attacks"]),
    .testTarget(name: "DeliberationTests", dependencies: ["Deliberation", "TestSupport"]),
    .testTarget(name: "SuiviTests", dependencies: ["Suivi", "Deliberation", "TestSupport"]),
    .testTarget(name: "WorkersTests", dependencies: ["Workers"]),
    .testTarget(name: "ReadingTests", dependencies: ["Reading", "Deliberation", "TestSupport"]),
    .testTarget(
      name: "RuleEngineTests",
      dependencies: ["RuleEngine", "Deliberation", "LuaHost", "TestSupport"]),
    .testTarget(
      name: "RuleTestingTests",
      dependencies: [
        "RuleTesting", "RuleEngine", "Deliberation", "LuaHost", "TestSupport",
      ]),
    .testTarget(
      name: "ReportingTests",
      dependencies: [
        "Reporting", "Register", "RuleEngine", "RuleTesting", "Reading", "Suivi", "Deliberation",
        "LuaHost",
        "TestSupport", "ReadingFuzz",
      ]),
    .testTarget(
      name: "RegisterTests",
      dependencies: [
        "Register", "RuleEngine", "Reading", "Suivi", "Deliberation", "LuaHost", "TestSupport",
      ]),
    .testTarget(
      name: "GenerateurTests",
      dependencies: [
        "Generateur", "Reporting", "Reading", "RuleEngine", "Workers", "Deliberation",
        "TestSupport",
      ]),
    .testTarget(
      name: "AuthoringTests",
      dependencies: ["Authoring", "RuleEngine", "Deliberation", "LuaHost", "TestSupport"]),
    .testTarget(
      name: "AtelierTests",
      dependencies: [
        "Atelier", "Register", "RuleEngine", "Deliberation", "LuaHost", "TestSupport",
      ]),
    .testTarget(
      name: "GreffierTests",
      dependencies: ["greffier", "lua-host-example", "server-example", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)
