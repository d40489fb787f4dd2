import Testing

@testable import Reading

struct PageMarksTests {
  private func starts(_ text: String) -> [Int] {
    let scalars = Array(text.unicodeScalars)
    var lines: [Range<Int>] = []
    var start = 0
    for index in scalars.indices where scalars[index] == "\n" {
      lines.append(start..<index)
      start = index + 1
    }
    lines.append(start..<scalars.count)
    return PageMarks.starts(scalars, lines)
  }

  @Test(arguments: [
    "a\nPage 1/3\nb\nPage 2/3\nc\nPage 3/3", "a\n1/3\nb\n2/3\nc\n3/3",
    "a\n  page 1 sur 3 \nb\npage 2 sur 3\nc\npage 3 sur 3", "a\n- 1 -\nb\n- 2 -\nc\n- 3 -",
    "a\nPage 1\nb\nPage 2\nc\nPage 3",
  ])
  func marksAtTheFoot(_ text: String) {
    #expect(starts(text) == [0, 2, 4])
  }

  @Test func marksAtTheHead() {
    #expect(starts("Page 1/3\na\nPage 2/3\nb\nPage 3/3\nc") == [0, 2, 4])
    #expect(starts("a\nPage 2\nb\nPage 3\nc\nPage 4\nd") == [0, 1, 3, 5])
  }

  @Test(arguments: [
    "", "a\nPage 1/2\nb\nPage 2/2\nc", "Page 1/9\nPage 3/9\nPage 4/9", "1\n2\n3\n4",
    "Page 5\nPage 6\nPage 7", "1/3\n2/4\n3/3", "pour 1\npage un\n-\n- 1\n99999/3", "4/3\n5/3\n6/3",
  ])
  func noPages(_ text: String) {
    #expect(starts(text) == [0])
  }
}
