import Foundation

/// How long and from which seed the tests by random input run.
///
/// `GREFFIER_LONG` set makes them ten times longer; `GREFFIER_SEED` gives the seed of a failure to
/// run it again.
///
///     var random = LongRun.generator(of: "patterns")
///     for _ in 0..<LongRun.count(1_000) { … }
public enum LongRun {
  private static let environment = ProcessInfo.processInfo.environment

  /// `usual`, or `long` when the run is to be long: ten times `usual` unless it is told.
  public static func count(_ usual: Int, long: Int? = nil) -> Int {
    environment["GREFFIER_LONG"] == nil ? usual : long ?? usual * 10
  }

  /// A generator from the seed asked for, or else a random one; prints the seed.
  public static func generator(of name: String) -> SeededGenerator {
    let seed = environment["GREFFIER_SEED"].flatMap { UInt64($0) } ?? .random(in: 0 ... .max)
    print("\(name): GREFFIER_SEED=\(seed)")
    return SeededGenerator(seed: seed)
  }
}
