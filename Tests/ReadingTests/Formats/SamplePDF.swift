/// A PDF written by hand: a line of text each, in Helvetica, one page for each list.
enum SamplePDF {
  static func bytes(_ pages: [[String]]) -> [UInt8] {
    let kids = pages.indices.map { "\(3 + 2 * $0) 0 R" }.joined(separator: " ")
    var objects = [
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Count \(pages.count)/Kids[\(kids)]>>",
    ]
    for (index, lines) in pages.enumerated() {
      objects.append(
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents \(4 + 2 * index) 0 R"
          + "/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica"
          + "/Encoding/WinAnsiEncoding>>>>>>>>")
      let shown = lines.map { "(\(escaped($0))) Tj T*" }.joined(separator: "\n")
      let stream = "BT /F 10 Tf 14 TL 50 790 Td\n\(shown)\nET"
      objects.append("<</Length \(latin(stream).count)>>\nstream\n\(stream)\nendstream")
    }
    var bytes = latin("%PDF-1.4\n")
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(bytes.count)
      bytes += latin("\(index + 1) 0 obj\n\(object)\nendobj\n")
    }
    let start = bytes.count
    let rows = offsets.map { offset in
      String(repeating: "0", count: 10 - String(offset).count) + "\(offset) 00000 n \n"
    }
    bytes += latin("xref\n0 \(objects.count + 1)\n0000000000 65535 f \n" + rows.joined())
    bytes += latin(
      "trailer\n<</Size \(objects.count + 1)/Root 1 0 R>>\nstartxref\n\(start)\n%%EOF\n")
    return bytes
  }

  private static func escaped(_ line: String) -> String {
    line.replacing("\\", with: "\\\\").replacing("(", with: "\\(").replacing(")", with: "\\)")
  }

  private static func latin(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }
}
