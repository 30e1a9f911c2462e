// swift-tools-version: 6.2
import PackageDescription

// Sources are reached through links, not through a dependency on the product: their interface has `package` access, and a
// benchmark of one part should not build the rest.
let package = Package(
  name: "benchmarks",
  dependencies: [
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .target(name: "Optimization"),
    .target(name: "TestSupport"),
    .target(name: "RandomPrograms", dependencies: ["Optimization", "TestSupport"]),
    .executableTarget(name: "certify", dependencies: ["Optimization", "RandomPrograms"]),
    .executableTarget(
      name: "measure",
      dependencies: ["Optimization", "RandomPrograms", "TestSupport"]
    ),
    .executableTarget(name: "reference", dependencies: ["Optimization"]),
    .target(name: "Diagnostics"),
    .target(
      name: "PositionedData",
      dependencies: ["Diagnostics", .product(name: "Yams", package: "Yams")]
    ),
    .target(name: "RuleLanguage", dependencies: ["Diagnostics"]),
    .target(
      name: "Allocation",
      dependencies: [
        "Diagnostics", "Optimization", "PositionedData", "RuleLanguage",
        .product(name: "OrderedCollections", package: "swift-collections"),
      ]
    ),
    .systemLibrary(name: "CLibxml2", pkgConfig: "libxml-2.0"),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib"),
    .target(name: "Markup", dependencies: ["CLibxml2", "CZlib", "Diagnostics"]),
    .target(
      name: "Reports",
      dependencies: ["Allocation", "Diagnostics", "Markup", "PositionedData"]
    ),
    .target(
      name: "Journal",
      dependencies: [
        "Allocation", "Diagnostics", "PositionedData", "Reports",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]
    ),
    .executableTarget(name: "transactions", dependencies: ["Journal", "PositionedData"]),
  ],
  swiftLanguageModes: [.v6]
)

let strictSettings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

for target in package.targets where target.type != .system {
  target.swiftSettings = (target.swiftSettings ?? []) + strictSettings
}
