import Deliberation
import LuaHost

/// The parameters as they read on a day, kept for the next séance that the law treats alike: held
/// between the same two changes of the law, in the same range of population and the same kind of
/// assembly.
///
/// What is given is the same whether it was kept or not. At most `most` are kept.
final class DroitDuJour {
  /// The parameters for all days and assemblies that read alike, written at the start of a record.
  struct Page {
    let resolutions: [Resolution]
    /// A record that holds the parameters and nothing else.
    let buffer: RecordBuffer
    let parametres: Block
  }

  private struct Key: Hashable {
    let periode: Int?
    let tranche: Int?
    let categorie: Assemblee.Categorie?
  }

  static let most = 64

  let law: LawSchema
  private let changements: [Jour]
  private let bornes: [Int]
  private var pages: [Key: Page] = [:]

  init(_ law: LawSchema) {
    self.law = law
    changements = Set(law.parametres.flatMap(\.changements)).sorted()
    bornes = Set(law.parametres.flatMap { $0.fenetres.flatMap(\.contenu.bornes) }).sorted()
  }

  /// How many pages are kept.
  var count: Int { pages.count }

  /// The parameters on `date` for an assembly so placed; none has a value when `date` is nil.
  /// O(log changes) when it is kept, O(windows) when not.
  func page(au date: Jour?, _ ressort: Ressort) -> Page {
    let key = Key(
      periode: date.map { date in changements.partitioningIndex { $0 > date } },
      tranche: ressort.population.map { population in
        bornes.partitioningIndex { $0 >= population }
      }, categorie: ressort.categorie)
    if let page = pages[key] { return page }
    let page = Page(ParametresLus(law, date: date, ressort), law)
    if pages.count >= Self.most { pages.removeAll() }
    pages[key] = page
    return page
  }
}

extension DroitDuJour.Page {
  fileprivate init(_ lus: ParametresLus, _ law: LawSchema) {
    resolutions = lus.resolutions
    var buffer = law.emptyRecord
    parametres = buffer.write(lus, law)
    self.buffer = buffer
  }
}

extension Array {
  /// The index of the first element that `isAfter`, which those after it are too.
  fileprivate func partitioningIndex(where isAfter: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
