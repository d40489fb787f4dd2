/// The text of a picture of a page, by character recognition in French.
enum PictureText {
  /// What tesseract reads in the picture `file`.
  static func read(
    file: String, fichier: String, tools: Toolbox
  ) throws(ReadingError) -> String {
    let output = try tools.run(.tesseract, [file, "stdout", "-l", "fra"], fichier: fichier)
    guard output.status == 0 else {
      // The program may be there without the words of French.
      if output.message.contains("loading language") || output.message.contains("fra.traineddata") {
        throw ReadingError(
          .toolMissing(outil: "tesseract (français)", paquet: "tesseract-ocr-fra"),
          fichier: fichier)
      }
      throw ReadingError(.damaged(.other(.image)), fichier: fichier)
    }
    return String(decoding: output.bytes.filter { $0 != 0x0C }, as: UTF8.self)
  }

  /// What the picture `bytes` shows, as a document of one page.
  static func read(
    _ bytes: [UInt8], fichier: String, tools: Toolbox
  ) throws(ReadingError) -> PagedText {
    let text = try TemporaryFolder.use(fichier: fichier) { folder throws(ReadingError) in
      let file = try folder.write(bytes, as: "image", fichier: fichier)
      return try read(file: file, fichier: fichier, tools: tools)
    }
    return PagedText(pages: [text], recognised: [1])
  }
}
