import BareHost
import LuaHost

/// What can evaluate the séances of a stream.
protocol Host {
  /// Runs every rule on the séances of that range; how many findings they gave.
  mutating func evaluate(_ range: Range<Int>) throws -> Int
}

/// The generated séances, in C and in Swift.
struct Stream {
  let bare: UnsafeMutablePointer<bare_seance>
  let seances: [Seance]

  /// - Parameters:
  ///   - members: of each séance; as communes have when 0.
  ///   - items: of each séance; 1 to 40 when 0.
  init(count: Int, members: Int = 0, items: Int = 0) {
    bare = bare_generate(count, 42, Int64(members), Int64(items))
    seances = (0..<count).map { [bare] in Seance(bare[$0]) }
  }

  /// What it holds, a séance.
  var shape: String {
    let count = Double(seances.count)
    let items = seances.flatMap(\.deliberations)
    let means = [
      seances.map(\.membres.count).reduce(0, +), items.count,
      items.map(\.engagements.count).reduce(0, +),
    ].map { fixed(Double($0) / count, 1) }
    return "\(means[0]) members, \(means[1]) délibérations, \(means[2]) engagements"
  }
}

/// The C program without Swift.
final class BareRunner: Host {
  let host: OpaquePointer
  let stream: Stream

  init(_ way: bare_way, protections: Int = 0, stream: Stream, rules: [Rule]) throws {
    host = bare_new(way, Int32(protections))
    self.stream = stream
    for rule in rules {
      var text = rule.text
      let loaded = text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) { bare_load(host, $0.baseAddress, $0.count) }
      }
      guard loaded == 1 else { throw BenchError("\(rule.name) does not load in the bare host") }
    }
  }

  deinit { bare_free(host) }

  func evaluate(_ range: Range<Int>) throws -> Int {
    var findings = 0
    for i in range {
      let found = bare_evaluate(host, stream.bare + i)
      guard found >= 0 else { throw BenchError("a rule broke in the bare host") }
      findings += Int(found)
    }
    return findings
  }
}
