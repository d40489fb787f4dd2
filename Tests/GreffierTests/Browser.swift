import Foundation

/// Headless Chromium, and the programs that read what it shows.
struct Browser {
  /// Holds the pages, and gets the pictures.
  let folder: String

  private static let chromium = ["chromium", "chromium-headless-shell"].lazy.compactMap(path).first

  /// Whether what the tests of pages need is there.
  static var isInstalled: Bool {
    chromium != nil && path("tesseract") != nil && path("pdftotext") != nil
  }

  private static func path(_ program: String) -> String? {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.map { "\($0)/\(program)" }.first(where: FileManager.default.isExecutableFile)
  }

  /// The path of a picture of `page` in a window of that size.
  func screenshot(_ page: String, width: Int, height: Int, isDark: Bool) throws -> String {
    let picture = "\(folder)/page.png"
    // Blink counts the dark scheme 0 and the light one 1.
    try chromium([
      "--window-size=\(width),\(height)", "--hide-scrollbars", "--force-device-scale-factor=1",
      "--blink-settings=preferredColorScheme=\(isDark ? 0 : 1)", "--screenshot=\(picture)",
      "file://\(folder)/\(page)",
    ])
    return picture
  }

  /// Width and height of a PNG, from its first chunk.
  func size(of picture: String) throws -> [Int] {
    let bytes = try Data(contentsOf: URL(filePath: picture)).prefix(24)
    return [16, 20].map { start in
      bytes.dropFirst(start).prefix(4).reduce(0) { $0 << 8 | Int($1) }
    }
  }

  /// The words that a picture shows.
  func words(in picture: String) throws -> String {
    try output("tesseract", [picture, "-", "-l", "fra", "--psm", "4"])
  }

  /// The words of `page` on paper.
  func printed(_ page: String) throws -> String {
    let paper = "\(folder)/page.pdf"
    try chromium([
      "--no-pdf-header-footer", "--print-to-pdf=\(paper)", "file://\(folder)/\(page)",
    ])
    return try output("pdftotext", ["-layout", paper, "-"])
  }

  private func chromium(_ arguments: [String]) throws {
    let program = Self.chromium ?? "chromium"
    // The sandbox of Chromium refuses to start as root, which a build machine often is.
    _ = try output(
      program,
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--user-data-dir=\(folder)/profile",
      ] + arguments)
  }

  private func output(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
