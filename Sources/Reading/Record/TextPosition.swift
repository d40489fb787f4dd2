/// A place in a text: line and column from 1, in Unicode scalars.
struct TextPosition: Equatable {
  var ligne = 1
  var colonne = 1

  /// Where the byte at `offset` stands. A byte order mark takes no column; a line ends with LF,
  /// CR LF or CR. O(offset): worked out for errors only.
  init(of offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for index in start..<max(start, min(offset, bytes.count)) {
      let byte = bytes[index]
      let isLoneReturn = byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
      if byte == 0x0A || isLoneReturn {
        ligne += 1
        colonne = 1
      } else if byte & 0xC0 != 0x80 {
        colonne += 1
      }
    }
  }
}
