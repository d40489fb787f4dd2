/// A program of the system that reads a format, and the Debian package that holds it.
struct Tool: Sendable {
  let name: String
  let package: String

  static let pdftotext = Tool(name: "pdftotext", package: "poppler-utils")
  static let pdftoppm = Tool(name: "pdftoppm", package: "poppler-utils")
  static let tesseract = Tool(name: "tesseract", package: "tesseract-ocr tesseract-ocr-fra")
  static let pandoc = Tool(name: "pandoc", package: "pandoc")
}

/// What a tool gave.
struct ToolOutput: Sendable {
  let status: Int32
  let bytes: [UInt8]
  /// The beginning of what it said on standard error.
  let message: String
}
