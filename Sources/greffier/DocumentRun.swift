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
  /// Some lines of a stream, with what they give, are as much as many documents.
  private static let batchesAhead = 2

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

  /// The lines of streams of records at `paths`, standard input when there are none, until SIGINT
  /// comes.
  static func lines(_ paths: [String]) -> RecordLines {
    RecordLines(
      paths.isEmpty ? ["-"] : paths, leavingOut: DocumentResult.suffixe,
      stop: Interruption.watch())
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
    return try deliver(
      { source.next() }, work, worker: worker, on: OrderedWork(jobs: cores), in: frame)
  }

  /// The same of the lines of streams of records.
  func run(
    _ lines: sending RecordLines, _ work: (RecordBatch) -> Rendered,
    worker: @escaping @Sendable () throws(LuaError) -> (RecordBatch) -> Rendered
  ) throws -> Gathered {
    let order = OrderedWork(jobs: cores(alone: false), ahead: Self.batchesAhead)
    return try deliver({ lines.next() }, work, worker: worker, on: order, in: PlainFrame())
  }

  private func deliver<Item: Sendable>(
    _ next: sending @escaping () -> Item?, _ work: (Item) -> Rendered,
    worker: @escaping @Sendable () throws(LuaError) -> (Item) -> Rendered,
    on order: OrderedWork, in frame: any OutputFrame
  ) throws -> Gathered {
    var delivery = Delivery(frame)
    if order.jobs == 1 {
      while let item = next(), delivery.take(work(item)) {}
    } else {
      try order.run(next, worker: worker, deliver: { delivery.take($0) })
    }
    return try delivery.end()
  }
}
