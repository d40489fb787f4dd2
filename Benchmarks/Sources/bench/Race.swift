import BareHost

/// Hosts measured side by side: each chunk of the stream by each in turn, so that what slows the
/// machine down slows them all.
struct Race {
  struct Lane {
    let name: String
    var host: any Host
    var times: [Double] = []
    var findings = 0
  }

  private var lanes: [Lane] = []
  private let title: String
  private let count: Int
  private let chunk = 100

  init(title: String, _ stream: Stream) {
    self.title = title
    count = stream.seances.count
  }

  mutating func add(_ name: String, _ host: some Host) {
    lanes.append(Lane(name: name, host: host))
  }

  /// Runs the stream so many times, after one chunk that warms up, and prints a line a host.
  mutating func run(rounds: Int) throws {
    for i in lanes.indices { _ = try lanes[i].host.evaluate(0..<min(chunk, count)) }
    for _ in 0..<rounds {
      for start in stride(from: 0, to: count, by: chunk) {
        try run(start..<min(start + chunk, count))
      }
    }
    guard Set(lanes.map(\.findings)).count == 1 else {
      throw BenchError("the hosts disagree: \(lanes.map { "\($0.name) \($0.findings)" })")
    }
    print("\n\(title)\n" + padded("", 54) + aligned("µs", 8) + aligned("ratio", 8))
    print(table)
  }

  private mutating func run(_ range: Range<Int>) throws {
    for i in lanes.indices {
      let start = bare_thread_time()
      lanes[i].findings += try lanes[i].host.evaluate(range)
      lanes[i].times.append(Double(bare_thread_time() - start) / 1000 / Double(range.count))
    }
  }

  /// Microseconds of processor time a séance: the middle one of the chunks.
  private func time(_ lane: Int) -> Double { lanes[lane].times.median }

  /// The middle of the ratios to another lane, chunk by chunk.
  private func ratio(_ lane: Int, to base: Int = 0) -> Double {
    zip(lanes[lane].times, lanes[base].times).map { $0 / $1 }.median
  }

  /// A line a lane: time and ratio to the first.
  private var table: String {
    lanes.indices.map { i in
      "  " + padded(lanes[i].name, 52) + aligned(fixed(time(i), 1), 8)
        + aligned(fixed(ratio(i), 2), 8)
    }.joined(separator: "\n")
  }
}
