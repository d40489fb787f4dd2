import Deliberation
import LuaHost

/// The facts of one encoded séance as verdicts cite them, each made when it is first read: many
/// rules read the same. A fact is told by its index among them, a path by its number.
struct FaitsConnus {
  /// What having read one slot cites.
  private struct Citation {
    /// The fact itself; nil for a parameter, which is no fact of the séance.
    var propre: Int?
    /// Which of `suites` are the told facts that it comes from.
    var bases = 0..<0
  }

  private(set) var faits: [Fait] = []
  /// The number of the path of each fact.
  private var numeros: [Int] = []
  private var parChemin: [String: Int] = [:]
  /// The first fact of each path; -1 for none. Those of one path seldom differ.
  private var premiers: [Int] = []
  /// The last walk that met each path.
  private var vus: [Int] = []
  private var parcours = 0

  private var citations: [Citation] = []
  private var suites: [Int] = []
  /// The index of what each slot cites, -1 until it is read.
  private var parSlot: [Int32] = []
  /// The same of facts below a null object.
  private var profondes: [FactID: Int] = [:]
  private var noeuds = NoeudsLus()
  /// About how many facts rules read of a séance.
  private static let usual = 64

  /// The indices of the facts that reading `facts` cites, in order, each path once; a fact that a
  /// hypothesis settles is left out.
  mutating func rangs(
    _ facts: ArraySlice<FactID>, sauf hypotheses: [Hypothese], in encoded: EncodedSeance
  ) -> [Int] {
    parcours += 1
    let supposes = Set(hypotheses.map { numero(of: $0.chemin) })
    var rangs: [Int] = []
    rangs.reserveCapacity(facts.count)
    for fact in facts {
      let citation = citation(of: fact, in: encoded)
      if let propre = citation.propre {
        let numero = numeros[propre]
        guard vus[numero] != parcours, supposes.isEmpty || !supposes.contains(numero) else {
          continue
        }
        vus[numero] = parcours
        rangs.append(propre)
      }
      for index in citation.bases where vus[numeros[suites[index]]] != parcours {
        vus[numeros[suites[index]]] = parcours
        rangs.append(suites[index])
      }
    }
    return rangs
  }

  private mutating func citation(of fact: FactID, in encoded: EncodedSeance) -> Citation {
    guard fact.path == (0, 0) else {
      if let known = profondes[fact] { return citations[known] }
      profondes[fact] = citations.count
      return cite(fact, in: encoded)
    }
    if fact.slot < parSlot.count, parSlot[fact.slot] >= 0 {
      return citations[Int(parSlot[fact.slot])]
    }
    let missing = fact.slot + 1 - parSlot.count
    if missing > 0 { parSlot.append(contentsOf: repeatElement(-1, count: missing)) }
    parSlot[fact.slot] = Int32(citations.count)
    return cite(fact, in: encoded)
  }

  private mutating func cite(_ fact: FactID, in encoded: EncodedSeance) -> Citation {
    if citations.isEmpty { reserve() }
    let (propre, lues) = lit(fact, in: encoded)
    let debut = suites.count
    for base in lues {
      let lu = noeuds.lu(base, of: fact, in: encoded)
      if lu.valeur.isKnown { suites.append(index(of: Fait(lu, in: encoded.valeurs))) }
    }
    let citation = Citation(
      propre: propre.map { index(of: $0) }, bases: debut..<suites.count)
    citations.append(citation)
    return citation
  }

  private mutating func reserve() {
    faits.reserveCapacity(Self.usual)
    numeros.reserveCapacity(Self.usual)
    parChemin.reserveCapacity(Self.usual)
    premiers.reserveCapacity(Self.usual)
    vus.reserveCapacity(Self.usual)
    citations.reserveCapacity(Self.usual)
  }

  /// The fact that was read, and those that it comes from.
  private mutating func lit(
    _ fact: FactID, in encoded: EncodedSeance
  ) -> (Fait?, [BaseDeDerive]) {
    if encoded.estHistoire(fact) { return (nil, []) }
    if encoded.estDroit(fact) { return (nil, encoded.parametre(fact) == nil ? [] : [.date]) }
    let lu = noeuds.lu(fact, in: encoded)
    guard let derive = lu.nomDeDerive, let valeur = encoded.derive(fact) else {
      return (Fait(lu, in: encoded.valeurs), [])
    }
    let fait = Fait(chemin: lu.chemin, valeur: valeur, presume: false, extrait: nil)
    return (fait, BaseDeDerive.bases(of: derive))
  }

  private mutating func index(of fait: Fait) -> Int {
    let numero = numero(of: fait.chemin)
    if premiers[numero] < 0 {
      premiers[numero] = faits.count
    } else if faits[premiers[numero]] == fait {
      return premiers[numero]
    }
    numeros.append(numero)
    faits.append(fait)
    return faits.count - 1
  }

  private mutating func numero(of chemin: String) -> Int {
    if let known = parChemin[chemin] { return known }
    parChemin[chemin] = vus.count
    vus.append(0)
    premiers.append(-1)
    return vus.count - 1
  }
}
