import Register
import Synchronization

/// The verdicts after which all the others of an import are packed: those that the register has,
/// else the first that come, from whatever thread.
final class SharedModel: Sendable {
  private let kept: Mutex<VerdictModel?>

  init(_ model: VerdictModel?) {
    kept = Mutex(model)
  }

  func model(orFirst json: [UInt8]) -> VerdictModel {
    kept.withLock { kept in
      let model = kept ?? VerdictModel(json)
      kept = model
      return model
    }
  }
}
