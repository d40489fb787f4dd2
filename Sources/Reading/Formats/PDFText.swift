/// The text of a PDF: what it holds as text, page by page, and what character recognition finds on
/// the pages that are pictures.
struct PDFText {
  /// As many pages of pictures are read: a minute or two.
  static let mostRecognised = 50
  /// A page with fewer letters is a picture, perhaps stamped.
  private static let fewestLetters = 20

  private let tools: Toolbox
  private let fichier: String

  /// The pages of the PDF `bytes`. Throws when it is encrypted or broken, when a tool is missing or
  /// reaches a limit, or when more than `mostRecognised` pages are pictures.
  static func read(
    _ bytes: [UInt8], fichier: String, tools: Toolbox
  ) throws(ReadingError) -> PagedText {
    let reader = PDFText(tools: tools, fichier: fichier)
    return try TemporaryFolder.use(fichier: fichier) { folder throws(ReadingError) in
      let file = try folder.write(bytes, as: "document.pdf", fichier: fichier)
      return try reader.recognise(reader.pages(file), file, folder)
    }
  }

  private func pages(_ file: String) throws(ReadingError) -> [String] {
    let output = try tools.run(
      .pdftotext, ["-layout", "-enc", "UTF-8", file, "-"], fichier: fichier)
    guard output.status == 0 else {
      let isLocked = output.message.contains("ncorrect password")
      throw ReadingError(isLocked ? .encrypted : .damaged(.pdf), fichier: fichier)
    }
    var pages = String(decoding: output.bytes, as: UTF8.self)
      .split(separator: "\u{C}", omittingEmptySubsequences: false).map(String.init)
    if pages.count > 1, pages.last?.allSatisfy(\.isWhitespace) == true { pages.removeLast() }
    return pages
  }

  private func recognise(
    _ pages: [String], _ file: String, _ folder: TemporaryFolder
  ) throws(ReadingError) -> PagedText {
    let pictures = pages.indices.filter { index in
      pages[index].unicodeScalars.lazy.filter(\.properties.isAlphabetic)
        .prefix(Self.fewestLetters).count < Self.fewestLetters
    }
    guard pictures.count <= Self.mostRecognised else {
      throw ReadingError(
        .tooManyPictures(pages: pictures.count, limite: Self.mostRecognised), fichier: fichier)
    }
    var pages = pages
    var recognised: Set<Int> = []
    for index in pictures {
      let text = try text(ofPage: index + 1, file, folder)
      guard text.contains(where: \.isLetter) else { continue }
      pages[index] = text
      recognised.insert(index + 1)
    }
    return PagedText(pages: pages, recognised: recognised)
  }

  private func text(
    ofPage page: Int, _ file: String, _ folder: TemporaryFolder
  ) throws(ReadingError) -> String {
    let picture = "\(folder.path)/page"
    let range = ["-f", String(page), "-l", String(page)]
    let drawn = try tools.run(
      .pdftoppm, ["-r", "300", "-gray", "-singlefile", "-png"] + range + [file, picture],
      fichier: fichier)
    guard drawn.status == 0 else { throw ReadingError(.damaged(.pdf), fichier: fichier) }
    return try PictureText.read(file: picture + ".png", fichier: fichier, tools: tools)
  }
}
