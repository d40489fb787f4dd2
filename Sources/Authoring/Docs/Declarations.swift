/// The tables that rule files write and the ones that words give back, described once in LuaCATS.
enum Declarations {
  /// The file as the editor reads it.
  static let text = String(decoding: PackageResources.declarations_lua, as: UTF8.self)

  /// Every class of the file, in order.
  static let classes: [DocBlock] = {
    var blocks: [DocBlock] = []
    var comment: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("---") {
        comment.append(String(line.dropFirst(3)))
        continue
      }
      let block = DocBlock(comment)
      if block.className != nil { blocks.append(block) }
      comment = []
    }
    return blocks
  }()
}
