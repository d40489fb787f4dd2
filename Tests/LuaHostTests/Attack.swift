import Foundation
import LuaHost
import Testing

/// A file of `Attacks`: a source meant to do harm, and what must come of it.
///
/// Its first lines are comments, `-- NAME: VALUE`:
/// - `purpose`: what it tries;
/// - `outcome`: how it ends, in the words of `Attack.words`;
/// - `limits`: those that are not the usual ones (but much time), as `seconds=0.05 memory=200000`;
/// - `calls`: how often the function that it returns is called, each time on a new record.
///
/// In the rest, a line `-- generate: COUNT TEXT` stands for the text so many times; in it `@` is
/// the number of the copy from 1, and `\n`, `\0`, `\e`, `\s` are the bytes 10, 0, 27 and 32.
struct Attack: CustomTestStringConvertible {
  let name: String
  let outcome: String
  let limits: LuaLimits
  let calls: Int
  let text: String

  var testDescription: String { name }
  var source: LuaSource { LuaSource(name: name, text: text) }

  init(name: String, file: String) {
    var headers: [Substring: String] = [:]
    var lines = file.split(separator: "\n", omittingEmptySubsequences: false)[...]
    while let header = lines.first, header.hasPrefix("-- "), !header.hasPrefix("-- generate: ") {
      let parts = lines.removeFirst().dropFirst(3).split(separator: ": ", maxSplits: 1)
      if parts.count == 2 { headers[parts[0]] = String(parts[1]) }
    }
    self.name = name
    outcome = headers["outcome"] ?? ""
    limits = Self.limits(headers["limits"] ?? "")
    calls = headers["calls"].flatMap { Int($0) } ?? 1
    text = lines.map(Self.generated).joined()
    #expect(headers["purpose"]?.isEmpty == false, "\(name) has no purpose")
  }

  /// Every file of the folder, by name.
  static let all: [Attack] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Attacks")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".lua") }.sorted().compactMap { name in
      let data = FileManager.default.contents(atPath: folder.appending(path: name).path)
      return data.map { Attack(name: name, file: String(decoding: $0, as: UTF8.self)) }
    }
  }()

  private static func generated(_ line: Substring) -> String {
    let words = line.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
    guard line.hasPrefix("-- generate: "), words.count == 4, let count = Int(words[2]) else {
      return line + "\n"
    }
    let text = String(words[3]).replacing("\\n", with: "\n").replacing("\\0", with: "\0")
      .replacing("\\e", with: "\u{1B}").replacing("\\s", with: " ")
    guard text.contains("@") else { return String(repeating: text, count: count) }
    return (1...count).map { text.replacing("@", with: "\($0)") }.joined()
  }

  /// Seconds: a sanitizer makes some attacks many times slower.
  private static let patience = 60.0

  private static func limits(_ header: String) -> LuaLimits {
    var limits = LuaLimits(seconds: patience)
    for setting in header.split(separator: " ") {
      let parts = setting.split(separator: "=")
      guard parts.count == 2, let value = Double(parts[1]) else { continue }
      switch parts[0] {
      case "instructions": limits.instructions = Int(value)
      case "memory": limits.memory = Int(value)
      case "callDepth": limits.callDepth = Int(value)
      case "resultBytes": limits.resultBytes = Int(value)
      case "seconds": limits.seconds = value
      default: Issue.record("unknown limit \(setting)")
      }
    }
    return limits
  }
}
