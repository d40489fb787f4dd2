import BareHost
import Foundation
import LuaHost

/// How LuaHost's time grows with rules, members and workers, and what a new state costs.
struct Scaling {
  let rules: [Rule]

  func run() throws {
    try growth()
    try workers()
    try replacement()
  }

  /// One rule of middling cost, many times over; then councils of growing size.
  private func growth() throws {
    let stream = Stream(count: 200)
    title("rules: the same one, so many times (\(stream.shape))", "µs", "a rule")
    let empty = try time(LuaRunner(seances: stream.seances, rules: []))
    for count in [10, 100, 1000] {
      let many = (0..<count).map { Rule(name: "\($0).lua", text: rules[3].text) }
      let time = try time(LuaRunner(seances: stream.seances, rules: many))
      row("\(count) rules", time, (time - empty) / Double(count))
    }
    title("members: 1 délibération, \(rules.count) rules", "µs", "a member")
    for members in [10, 25, 50, 100, 200] {
      let seances = Stream(count: 200, members: members, items: 1).seances
      let time = try time(LuaRunner(seances: seances, rules: rules))
      row("\(members) members", time, time / Double(members))
    }
  }

  private func title(_ text: String, _ columns: String...) {
    print("\n\(text)\n" + padded("", 54) + columns.map { aligned($0, 9) }.joined())
  }

  private func row(_ name: String, _ values: Double...) {
    let cells = values.map { aligned(fixed($0, 2), 9) }
    print("  " + padded(name, 52) + cells.joined())
  }

  /// Microseconds a séance: the middle of five runs over all.
  private func time(_ runner: LuaRunner) throws -> Double {
    var runner = runner
    let all = 0..<runner.seances.count
    _ = try runner.evaluate(all)
    return try (0..<5).map { _ in
      let start = bare_thread_time()
      _ = try runner.evaluate(all)
      return Double(bare_thread_time() - start) / 1000 / Double(all.count)
    }.median
  }

  private func workers() throws {
    let seances = Stream(count: 1000).seances
    var ratios: [Double] = []
    for _ in 0..<5 {
      let alone = try wall(workers: 1, seances)
      ratios.append(2 * alone / (try wall(workers: 2, seances)))
    }
    title("workers: work done in the same time", "ratio")
    row("two, a state each, beside one", ratios.median)
  }

  /// Seconds for each worker to evaluate all the séances twice.
  private func wall(workers: Int, _ seances: [Seance]) throws -> Double {
    let rules = self.rules
    let start = bare_wall_time()
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      guard var runner = try? LuaRunner(seances: seances, rules: rules) else { return }
      for _ in 0..<2 { _ = try? runner.evaluate(0..<seances.count) }
    }
    return Double(bare_wall_time() - start) / 1e9
  }

  private func replacement() throws {
    let times = try (0..<200).map { _ in
      let start = bare_thread_time()
      _ = try LuaRunner(seances: [], rules: rules)
      return Double(bare_thread_time() - start) / 1000
    }
    title("a new state: its types defined, \(rules.count) rules compiled", "µs")
    row("LuaHost", times.median)
  }
}
