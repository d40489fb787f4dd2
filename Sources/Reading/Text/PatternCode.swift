import CPCRE2
import Synchronization

/// The compiled form: made at the first match, interpreted at first, and compiled to machine code
/// once it has read enough to be worth it, so that one document does not wait for two hundred
/// compilations.
final class PatternCode: Sendable {
  /// Bytes searched after which machine code pays for itself.
  private static let trial = 1 << 15

  /// Words, one of which stands in every match; none when it may match without any.
  let words: [TrigramIndex.Key]
  /// How far behind the start of a match its word may start, in bytes; nil without bound, or where
  /// a match starts at one place alone.
  let lead: Int?

  private let source: String
  private let flags: UInt32
  private let searched = Atomic<Int>(0)
  /// The addresses of both forms, 0 until they are made. The pointers are not `Sendable`, though
  /// PCRE2 never writes to a compiled pattern, whatever the thread that matches.
  private let plain = Atomic<UInt>(0)
  private let machine = Atomic<UInt>(0)

  init(_ source: String, isCased: Bool) {
    self.source = source
    let required = RequiredWords.of(source)
    words = required.words.map { TrigramIndex.Key($0) }
    lead = words.isEmpty || source.contains("\\G") ? nil : required.lead
    let options = isCased ? PCRE2_MULTILINE : PCRE2_MULTILINE | PCRE2_CASELESS
    flags = UInt32(options) | UInt32(PCRE2_NEVER_UTF) | UInt32(PCRE2_USE_OFFSET_LIMIT)
    #if DEBUG
      _ = interpreted
    #endif
  }

  deinit {
    pcre2_code_free_8(OpaquePointer(bitPattern: plain.load(ordering: .acquiring)))
    pcre2_code_free_8(OpaquePointer(bitPattern: machine.load(ordering: .acquiring)))
  }

  /// The number of the group `name`, negative when there is none.
  func group(named name: String) -> Int {
    Int(pcre2_substring_number_from_name_8(interpreted, Array(name.utf8) + [0]))
  }

  private var interpreted: OpaquePointer {
    OpaquePointer(bitPattern: plain.load(ordering: .acquiring)) ?? kept(compiled(), in: plain)
  }

  /// The first of the patterns that several threads compiled at once; the others are freed.
  private func kept(_ pattern: OpaquePointer, in place: borrowing Atomic<UInt>) -> OpaquePointer {
    let (_, other) = place.compareExchange(
      expected: 0, desired: UInt(bitPattern: pattern), ordering: .acquiringAndReleasing)
    guard let first = OpaquePointer(bitPattern: other) else { return pattern }
    pcre2_code_free_8(pattern)
    return first
  }

  private func compiled() -> OpaquePointer {
    var error: Int32 = 0
    var offset = 0
    let bytes = expanded
    guard let code = pcre2_compile_8(bytes, bytes.count, flags, &error, &offset, nil) else {
      preconditionFailure("pattern error \(error) at \(offset): \(source)")
    }
    return code
  }

  private var expanded: [UInt8] {
    var expansion = PatternExpansion("(*LIMIT_MATCH=1000000)")
    for byte in source.utf8 { expansion.append(byte) }
    return expansion.result
  }

  /// The form to search `count` bytes with.
  private func form(for count: Int) -> OpaquePointer {
    if let machine = OpaquePointer(bitPattern: machine.load(ordering: .acquiring)) {
      return machine
    }
    let total = searched.wrappingAdd(count, ordering: .relaxed).newValue
    guard total > Self.trial else { return interpreted }
    let code = compiled()
    pcre2_jit_compile_8(code, UInt32(PCRE2_JIT_COMPLETE))
    return kept(code, in: machine)
  }

  /// The matches in `range` of `bytes` which start in `starts`, no more than `most`.
  func matches(
    _ bytes: [UInt8], _ range: Range<Int>, _ starts: PatternStarts, most: Int
  ) -> [Match] {
    let search = PatternSearch(form(for: starts.width))
    var matches: [Match] = []
    var cursor = range.lowerBound
    for window in starts.windows {
      cursor = max(cursor, window.lowerBound)
      while cursor <= window.upperBound,
        let match = search?.first(
          in: bytes, from: cursor, startingBy: window.upperBound, to: range.upperBound, self)
      {
        matches.append(match)
        if matches.count == most { return matches }
        cursor = max(match.range.upperBound, cursor + 1)
      }
    }
    return matches
  }
}

/// What one search needs of PCRE2's memory, freed with it.
private struct PatternSearch: ~Copyable {
  private let pattern: OpaquePointer
  private let data: OpaquePointer
  private let context: OpaquePointer

  /// Nil when there is no memory.
  init?(_ pattern: OpaquePointer) {
    guard let context = pcre2_match_context_create_8(nil) else { return nil }
    guard let data = pcre2_match_data_create_from_pattern_8(pattern, nil) else {
      pcre2_match_context_free_8(context)
      return nil
    }
    self.pattern = pattern
    self.context = context
    self.data = data
  }

  deinit {
    pcre2_match_data_free_8(data)
    pcre2_match_context_free_8(context)
  }

  func first(
    in bytes: [UInt8], from start: Int, startingBy last: Int, to end: Int, _ code: PatternCode
  ) -> Match? {
    pcre2_set_offset_limit_8(context, last)
    var status = pcre2_match_8(pattern, bytes, end, start, 0, data, context)
    if status == PCRE2_ERROR_JIT_STACKLIMIT {
      status = pcre2_match_8(pattern, bytes, end, start, UInt32(PCRE2_NO_JIT), data, context)
    }
    guard status > 0, let ovector = pcre2_get_ovector_pointer_8(data) else { return nil }
    return Match(
      code, ovector: UnsafeRawPointer(ovector).assumingMemoryBound(to: Int.self), count: Int(status)
    )
  }
}
