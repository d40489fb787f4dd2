import Testing

@testable import Reporting

@Suite struct GrowingBytesTests {
  @Test func piecesFollowEachOtherHoweverTheyGrow() {
    var bytes = GrowingBytes()
    var expected: [UInt8] = []
    for length in 0..<70 {
      let piece = (0..<length).map { UInt8($0) }
      piece.withUnsafeBufferPointer { bytes.append($0) }
      piece.withUnsafeBufferPointer { bytes.append($0, between: 0x22) }
      bytes.append(UInt8(length))
      bytes.append("fin")
      expected += piece + [0x22] + piece + [0x22, UInt8(length)] + Array("fin".utf8)
    }
    #expect(bytes.bytes == expected)
    #expect(bytes.count == expected.count)
  }

  @Test func whatStandsThereIsAddedAgain() {
    var bytes = GrowingBytes()
    bytes.append("abc")
    for _ in 0..<10 { bytes.again(0..<bytes.count) }
    bytes.again(1..<1)
    #expect(bytes.text == String(repeating: "abc", count: 1_024))
  }

  @Test func whatIsTakenIsNoMoreThere() {
    var bytes = GrowingBytes()
    bytes.append("abc")
    #expect(bytes.taken() == Array("abc".utf8))
    #expect(bytes.bytes == [])
    bytes.append("d")
    #expect(bytes.text == "d")
  }

  @Test func roomMadeBeforehandIsNoByte() {
    var bytes = GrowingBytes()
    bytes.reserve(1_000)
    #expect(bytes.bytes == [])
    bytes.append("é")
    #expect(bytes.text == "é")
  }
}
