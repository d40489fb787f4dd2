/// The name of an entry: UTF-8, or the code page of French DOS, which Windows still writes.
struct ZipName {
  let text: String
  /// An absolute name, one with `..`, or one with control characters.
  let isUnsafe: Bool

  /// - Parameter isUTF8: whether the archive says so; a name that is UTF-8 is taken so anyway.
  init(_ bytes: [UInt8], isUTF8: Bool) {
    let decoded =
      String(validating: bytes, as: UTF8.self)
      ?? (isUTF8 ? String(decoding: bytes, as: UTF8.self) : Self.dos(bytes))
    let path = decoded.unicodeScalars.map { $0 == "\\" ? "/" : $0 }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let drive = path.count > 1 && path[1] == ":"
    isUnsafe =
      path.isEmpty || path[0] == "/" || drive || path.contains(where: Self.isControl)
      || parts.contains { $0.elementsEqual("..".unicodeScalars) }
    text = String(String.UnicodeScalarView(path.map { Self.isControl($0) ? "?" : $0 }))
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control
  }

  private static func dos(_ bytes: [UInt8]) -> String {
    String(
      String.UnicodeScalarView(
        bytes.map { $0 < 0x80 ? Unicode.Scalar($0) : page850[Int($0) - 0x80] }))
  }

  /// The upper half of code page 850.
  private static let page850 = Array(
    ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ" + "áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐"
      + "└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀" + "ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{AD}±‗¾¶§÷¸°¨·¹³²■\u{A0}")
      .unicodeScalars)
}
