import Deliberation
import LuaHost

/// The record of a séance under some hypotheses, ready for a state.
struct EncodedReading: Sendable {
  let hypotheses: [Hypothese]
  let encoded: EncodedSeance
  let buffer: RecordBuffer
  /// The register, when it was written too.
  var histoire: HistoireEncodee?
}
