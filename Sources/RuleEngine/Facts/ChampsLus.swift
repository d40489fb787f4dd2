import Deliberation
import Synchronization

/// The values of the fields of one séance, each made when it is first asked for: that of a list
/// costs as much as the list is long.
final class ChampsLus: Sendable {
  private let values = Mutex<[Int: FieldValue]>([:])

  /// The value of the field at `index`; unknown for a derived one. `seance` is always the same.
  func value(at index: Int, of seance: Seance) -> FieldValue {
    values.withLock { values in
      if let known = values[index] { return known }
      let value = index < Seance.infos.count ? seance.value(at: index) : .unknown
      values[index] = value
      return value
    }
  }
}
