import ArgumentParser
import LuaHost
import Reading
import Reporting
import RuleTesting
import Workers

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The way of all documents of a command to standard output, in the order of the arguments.
struct DocumentRun: ParsableArguments {
  /// Each has rules of its own in memory.
  private static let mostJobs = 256

  @Option(help: "How many cores work; all by default. The output is the same.")
  var jobs: Int?

  func validate() throws {
    guard let jobs else { return }
    guard (1...Self.mostJobs).contains(jobs) else {
      throw ValidationError("--jobs is a number from 1 to \(Self.mostJobs).")
    }
  }

  /// The documents at `paths`, until SIGINT comes.
  static func source(_ paths: [String]) -> DocumentSource {
    DocumentSource(paths, leavingOut: DocumentResult.suffixe, stop: Interruption.watch())
  }

  /// How many cores work; one for a document that is alone.
  func cores(alone: Bool) -> Int {
    alone ? 1 : jobs ?? ProcessInfo.processInfo.activeProcessorCount
  }

  /// Writes what `work` makes of each document; ends the command when it was interrupted, or when
  /// nobody reads the output any more.
  ///
  /// - Parameters:
  ///   - work: for a work on one core.
  ///   - worker: makes the same for each of several.
  ///   - frame: what stands around what documents give.
  func run(
    _ source: sending DocumentSource, _ work: (PendingDocument) -> Rendered,
    worker: @escaping @Sendable () throws(LuaError) -> (PendingDocument) -> Rendered,
    in frame: any OutputFrame = PlainFrame()
  ) throws -> Gathered {
    let cores = cores(alone: source.isOne)
    var delivery = Delivery(frame)
    if cores == 1 {
      while let pending = source.next(), delivery.take(work(pending)) {}
    } else {
      let order = OrderedWork(jobs: cores)
      try order.run({ source.next() }, worker: worker, deliver: { delivery.take($0) })
    }
    return try delivery.end()
  }
}
