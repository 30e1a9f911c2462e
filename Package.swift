// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "advisor",
  products: [
    .executable(name: "advisor", targets: ["Advisor"]),
    .library(name: "Allocation", targets: ["Allocation"]),
    .library(name: "Diagnostics", targets: ["Diagnostics"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .target(name: "Diagnostics"),
    .target(
      name: "PositionedData",
      dependencies: ["Diagnostics", .product(name: "Yams", package: "Yams")]
    ),
    .target(name: "RuleLanguage", dependencies: ["Diagnostics"]),
    .target(name: "Optimization"),
    .target(
      name: "Allocation",
      dependencies: [
        "Diagnostics", "Optimization", "PositionedData", "RuleLanguage",
      ]
    ),
    .target(name: "Studies", dependencies: ["Allocation", "Diagnostics"]),
    .systemLibrary(
      name: "CLibxml2",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"])]
    ),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
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
    .target(name: "Memo", dependencies: ["Allocation", "Diagnostics", "PositionedData"]),
    .executableTarget(
      name: "Advisor",
      dependencies: [
        "Allocation", "Diagnostics", "Journal", "Markup", "Memo", "PositionedData", "Reports",
        "RuleLanguage", "Studies",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),

    .target(
      name: "TestSupport",
      dependencies: [
        "Diagnostics",
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      path: "Tests/TestSupport"
    ),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics", "TestSupport"]),
    .testTarget(
      name: "PositionedDataTests",
      dependencies: ["Diagnostics", "PositionedData", "TestSupport"]
    ),
    .testTarget(
      name: "RuleLanguageTests",
      dependencies: ["Diagnostics", "RuleLanguage", "TestSupport"]
    ),
    .testTarget(name: "OptimizationTests", dependencies: ["Optimization", "TestSupport"]),
    .testTarget(
      name: "AllocationTests",
      dependencies: [
        "Allocation", "Diagnostics", "Optimization", "PositionedData", "RuleLanguage",
        "TestSupport",
      ],
      exclude: ["Fixtures"]
    ),
    .testTarget(
      name: "StudiesTests",
      dependencies: ["Allocation", "PositionedData", "Studies", "TestSupport"]
    ),
    .testTarget(name: "MarkupTests", dependencies: ["Diagnostics", "Markup", "TestSupport"]),
    .testTarget(
      name: "ReportsTests",
      dependencies: ["Diagnostics", "Markup", "PositionedData", "Reports", "TestSupport"],
      exclude: [
        "Document/ChinesePages", "Evaluation/documents", "Evaluation/documents.json",
        "Evaluation/passages.jsonl", "Evaluation/baseline.json",
      ]
    ),
    .testTarget(
      name: "AdvisorTests",
      dependencies: [
        "Advisor", "Allocation", "Diagnostics", "PositionedData", "TestSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Commands/Snapshots", "Errors"]
    ),
    .testTarget(
      name: "JournalTests",
      dependencies: [
        "Diagnostics", "Journal", "PositionedData", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]
    ),
    .testTarget(
      name: "MemoTests",
      dependencies: ["Allocation", "Diagnostics", "Memo", "PositionedData", "TestSupport"],
      exclude: ["Snapshots"]
    ),
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

// What is built by scripts alone: `scripts/check-long` runs the fuzzer, which brings libFuzzer's own
// `main`, and `Benchmarks/reader/run` the measurements.
if Context.environment["ADVISOR_TOOLS"] != nil {
  package.targets += [
    .executableTarget(
      name: "ReaderFuzzer",
      dependencies: ["Diagnostics", "Markup", "PositionedData", "Reports"],
      path: "Tests/ReaderFuzzer"
    ),
    .executableTarget(
      name: "ReaderBenchmark",
      dependencies: ["CLibxml2", "Diagnostics", "Markup", "PositionedData", "Reports"],
      path: "Benchmarks/reader/ReaderBenchmark"
    ),
  ]
}

for target in package.targets where target.type != .system {
  target.swiftSettings = (target.swiftSettings ?? []) + strictSettings
}
