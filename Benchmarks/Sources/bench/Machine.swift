import BareHost
import Foundation

/// The machine that measures, in a line.
enum Machine {
  static var line: String {
    let cores = ProcessInfo.processInfo.activeProcessorCount
    return "\(cores) cores, \(processor), \(String(cString: bare_lua_release()))"
  }

  private static var processor: String {
    let info = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
    let model = info.split(separator: "\n").first { $0.hasPrefix("model name") }
    return model?.split(separator: ":").last.map { $0.trimmingCharacters(in: .whitespaces) }
      ?? "processor not known"
  }
}
