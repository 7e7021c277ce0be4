// swift-tools-version: 6.3
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "gonghui",
  products: [.executable(name: "gonghui", targets: ["CLI"])],
  targets: [
    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CSodium", providers: [.apt(["libsodium-dev"])]),
    .systemLibrary(name: "CIconv"),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .target(name: "CXLSXWriter"),
    .target(name: "CPinyin", exclude: ["LICENSE-UNICODE.txt"]),
    .target(
      name: "Storage", dependencies: ["CSQLite", "CSodium"],
      swiftSettings: strict + [.strictMemorySafety()],
      // In the program itself: a shared library costs each start (docs/decisions/0020).
      linkerSettings: [.linkedLibrary(":libsqlite3.a"), .linkedLibrary(":libsodium.a")]),
    .target(
      name: "Migrations", dependencies: ["Storage"], path: "Migrations",
      resources: [
        .embedInCode("0001-journal.sql"),
        .embedInCode("0002-codes.sql"),
        .embedInCode("0003-unions.sql"),
        .embedInCode("0004-people.sql"),
        .embedInCode("0005-cases.sql"),
        .embedInCode("0006-funds.sql"),
        .embedInCode("0007-divisions.sql"),
        .embedInCode("0008-choices.sql"),
        .embedInCode("0009-rules.sql"),
        .embedInCode("0010-derived.sql"),
        .embedInCode("0011-cards.sql"),
        .embedInCode("0012-growth.sql"),
        .embedInCode("0013-results.sql"),
        .embedInCode("0014-doubles.sql"),
        .embedInCode("0015-succession.sql"),
        .embedInCode("0016-search.sql"),
        .embedInCode("0017-registry.sql"),
        .embedInCode("0018-figures.sql"),
        .embedInCode("0019-imports.sql"),
        .embedInCode("0020-other-documents.sql"),
      ], swiftSettings: strict),
    .target(
      name: "Tabular", dependencies: ["CExpat", "CIconv", "CXLSXWriter", "CZlib"],
      swiftSettings: strict + [.strictMemorySafety()]),
    .target(name: "Charts", swiftSettings: strict),
    .target(name: "Records", dependencies: ["Storage"], swiftSettings: strict),
    .target(
      name: "Federation", dependencies: ["CPinyin", "Migrations", "Records", "Storage"],
      swiftSettings: strict),
    .target(
      name: "Exchange", dependencies: ["Charts", "Federation", "Records", "Storage", "Tabular"],
      swiftSettings: strict),
    .executableTarget(
      name: "CLI",
      dependencies: [
        "Exchange", "Federation", "Records",
      ],
      swiftSettings: strict),
    .testTarget(name: "HouseTests", swiftSettings: strict),
    .testTarget(
      name: "StorageTests", dependencies: ["Migrations", "Storage"], swiftSettings: strict),
    .testTarget(
      name: "MigrationsTests", dependencies: ["Migrations", "Storage"], swiftSettings: strict),
    .testTarget(name: "ChartsTests", dependencies: ["Charts"], swiftSettings: strict),
    .testTarget(
      name: "TabularTests", dependencies: ["Tabular"], exclude: ["Nasty"],
      swiftSettings: strict),
    .testTarget(name: "RecordsTests", dependencies: ["Records"], swiftSettings: strict),
    .testTarget(
      name: "FederationTests", dependencies: ["Federation", "Migrations", "Records", "Storage"],
      swiftSettings: strict),
    .testTarget(
      name: "ExchangeTests",
      dependencies: ["Exchange", "Federation", "Records", "Storage", "Tabular"],
      exclude: [
        "schema-introduction.md", "Search/search-members.csv", "Search/search-unions.csv",
        "Search/search-union-versions.csv", "Search/search-cases.csv", "Search/search-queries.tsv",
      ], swiftSettings: strict),
    .testTarget(
      name: "CLITests",
      dependencies: [
        "CLI", "Exchange", "Federation", "Migrations", "Records", "Storage",
      ],
      swiftSettings: strict),
  ]
)

// What `scripts/verify fuzz` builds; the program has no part of it.
if Context.environment["GONGHUI_FUZZING"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Fuzz", dependencies: ["CZlib", "Tabular"], path: "Fuzzing", exclude: ["Seeds"],
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]))
  package.products.append(.executable(name: "fuzz", targets: ["Fuzz"]))
}
