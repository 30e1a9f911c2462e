// swift-tools-version: 6.2
import PackageDescription

// The engine's sources are reached through a link, not through a dependency on the product: its interface has `package`
// access, and a benchmark of the engine should not build the rest.
let package = Package(
  name: "benchmarks",
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

for target in package.targets {
  target.swiftSettings = (target.swiftSettings ?? []) + strictSettings
}
