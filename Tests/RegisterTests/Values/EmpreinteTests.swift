import TestSupport
import Testing

@testable import Register

@Suite struct EmpreinteTests {
  @Test func isTheSHA256OfTheBytes() {
    let known = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    #expect(Empreinte(de: "abc").description == known)
    #expect(Empreinte(de: Array("abc".utf8).lazy.map { $0 }).court == "ba7816bf8f01")
    #expect(Empreinte(known.uppercased()) == Empreinte(de: "abc"))
  }

  @Test(arguments: [
    "", "ba78", String(repeating: "g", count: 64), String(repeating: "é", count: 32),
  ])
  func anythingElseIsNone(_ text: String) {
    #expect(Empreinte(text) == nil)
  }

  @Test func readsBackFromJSON() throws {
    let text = try CanonicalJSON.text([Empreinte(de: "abc")])
    #expect(try CanonicalJSON.value([Empreinte].self, text) == [Empreinte(de: "abc")])
    #expect(throws: DecodingError.self) { try CanonicalJSON.value([Empreinte].self, "[\"ba\"]") }
  }
}

@Suite struct PackedTests {
  @Test(arguments: [0, 1, 100, 70_000])
  func givesBackWhatItTook(_ count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    #expect(Packed(stored: Packed(bytes).data).bytes() == bytes)
    let prefix = Array(bytes.dropFirst(bytes.count / 3))
    let packed = Packed(bytes, after: prefix)
    #expect(Packed(stored: packed.data).bytes(after: prefix) == bytes)
    let prepared = PreparedPrefix(prefix).map { Packed(bytes, after: $0) }
    #expect(prepared.flatMap { Packed(stored: $0.data).bytes(after: prefix) } == bytes)
  }

  @Test func damagedBytesGiveNothing() {
    let packed = Packed(String(repeating: "délibération ", count: 50)).data
    #expect(Packed(stored: packed.dropLast()).bytes() == nil)
    #expect(Packed(stored: packed.dropFirst()).bytes() == nil)
    #expect(Packed(stored: .init()).bytes() == nil)
    #expect(Packed([0xFF, 0xFE]).text() == nil)
    #expect(Packed([0xFF, 0xFE]).bytes() == [0xFF, 0xFE])
  }

  @Test func anyFlippedByteIsBorne() {
    var random = LongRun.generator(of: "packed")
    let packed = Packed(String(repeating: "délibération ", count: 50)).data
    for _ in 0..<LongRun.count(2_000) {
      var changed = packed
      changed[random.below(changed.count)] ^= UInt8(1 << random.below(8))
      // What it gives is compared with a digest; here it must only end well.
      _ = Packed(stored: changed).bytes()
    }
  }
}
