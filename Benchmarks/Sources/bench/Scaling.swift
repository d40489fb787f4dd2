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

  private func growth() throws {
    let stream = Stream(count: 200)
    print("\nrules: µs a séance and a rule (\(stream.shape))")
    for count in [10, 100, 1000] {
      let many = (0..<count).map { i in
        Rule(name: "\(i).lua", text: rules[i * 7 % rules.count].text)
      }
      let time = try time(LuaRunner(seances: stream.seances, rules: many))
      print("  " + padded("\(count) rules", 52) + aligned(fixed(time / Double(count), 2), 8))
    }
    print("\nmembers: µs a séance and a member (1 délibération, \(rules.count) rules)")
    for members in [10, 25, 50, 100, 200] {
      let seances = Stream(count: 200, members: members, items: 1).seances
      let time = try time(LuaRunner(seances: seances, rules: rules))
      print("  " + padded("\(members) members", 52) + aligned(fixed(time / Double(members), 2), 8))
    }
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
    print("\nworkers: work done in the same time")
    print("  " + padded("two, a state each, beside one", 52) + aligned(fixed(ratios.median, 2), 8))
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
    print("\na new state: µs, its types and \(rules.count) rules compiled")
    print("  " + padded("LuaHost", 52) + aligned(fixed(times.median, 0), 8))
  }
}
