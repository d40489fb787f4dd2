import Foundation
import Testing

@testable import Reporting

/// The colours of the report against what they stand on, as WCAG 2.2 measures them.
struct ContrasteTests {
  /// The variables that the style gives by day and by night.
  private var palettes: [[String: String]] {
    let css = RapportStyle.css
    var day: [String: String] = [:]
    var night: [String: String] = [:]
    var rest = css[...]
    while let start = rest.firstRange(of: ":root {") {
      let isNight = rest[..<start.lowerBound].hasSuffix("(prefers-color-scheme: dark) {\n  ")
      let block = rest[start.upperBound...].prefix { $0 != "}" }
      for match in block.matches(of: /--([a-z]+): #([0-9a-f]{6})/) {
        if isNight {
          night[String(match.1)] = String(match.2)
        } else {
          day[String(match.1)] = String(match.2)
        }
      }
      rest = rest[block.endIndex...]
    }
    return [day, night]
  }

  private func luminance(_ hex: String) throws -> Double {
    let value = try #require(Int(hex, radix: 16))
    let parts = [value >> 16, value >> 8 & 255, value & 255].map { byte in
      let part = Double(byte) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  private func contrast(_ left: String?, _ right: String?) throws -> Double {
    let values = try [left, right].map { try luminance(try #require($0)) }.sorted()
    return (values[1] + 0.05) / (values[0] + 0.05)
  }

  @Test func wordsStandOut() throws {
    for palette in palettes {
      for (words, ground) in [
        ("encre", "papier"), ("doux", "papier"), ("encre", "fond"), ("doux", "fond"),
        ("encre", "droit"),
      ] {
        #expect(try contrast(palette[words], palette[ground]) >= 4.5, "\(words) \(ground)")
      }
    }
  }

  @Test func picturesStandOut() throws {
    for palette in palettes {
      for colour in [
        "nullite", "irregularite", "avertissement", "information", "indetermine", "tenu",
        "discute", "cours",
      ] {
        #expect(try contrast(palette[colour], palette["papier"]) >= 3, "\(colour)")
      }
    }
  }
}
