internal import LuaShim

extension LuaState {
  /// Notes, from now on, which lines of the sources run. Every instruction is then looked at, which
  /// makes a run several times slower; a state that notes nothing pays nothing for this.
  ///
  /// ```swift
  /// state.startNotingLines()
  /// _ = try state.call(rule)
  /// let ran = state.notedLines()["a.lua"]?.lines ?? []
  /// ```
  public func startNotingLines() {
    shim_note_lines(host)
  }

  /// What was noted, by name of source.
  public func notedLines() -> [String: LineNotes] {
    let sources = 0..<shim_noted_sources(host)
    return Dictionary(
      sources.map { (String(cString: shim_noted_name(host, $0)), notes(of: $0)) }
    ) { first, _ in first }
  }

  private func notes(of source: Int) -> LineNotes {
    var notes = LineNotes()
    var count = 0
    if let ran = shim_noted_lines(host, source, &count) {
      notes.lines = Set((0..<count).filter { ran[$0] != 0 })
    }
    if let steps = shim_noted_steps(host, source, &count) {
      for step in UnsafeBufferPointer(start: steps, count: count) where step != 0 {
        notes.steps.insert(.init(from: Int(step >> 32), to: Int(step & 0xFFFF_FFFF)))
      }
    }
    return notes
  }
}
