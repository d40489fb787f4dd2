/// The readings of one rule, tried depth first.
struct Exploration {
  /// The most runs that one rule may take.
  static let bound = 64

  /// A run, or a fact whose values were tried.
  indirect enum Tree {
    case feuille(Run)
    case fourche(chemin: String, [Tree])
    /// The bound was met before this fact could be tried.
    case coupe(chemin: String)
  }

  private var runs = 0

  /// Has `run` try the rule under every reading that it asks for.
  mutating func explore(_ hypotheses: [Hypothese] = [], run: ([Hypothese]) -> Run) -> Tree {
    runs += 1
    let result = run(hypotheses)
    guard case .essaie(let chemin, let essais) = result.conclusion else {
      return .feuille(result)
    }
    var branches: [Tree] = []
    for essai in essais {
      guard runs < Self.bound else { return .coupe(chemin: chemin) }
      branches.append(explore(hypotheses + [essai], run: run))
    }
    return .fourche(chemin: chemin, branches)
  }
}

extension Exploration.Tree {
  /// The runs, from left to right.
  var feuilles: [Run] {
    switch self {
    case .feuille(let run): [run]
    case .fourche(_, let branches): branches.flatMap(\.feuilles)
    case .coupe: []
    }
  }

  /// The facts that the bound kept from being tried.
  var coupes: [String] {
    switch self {
    case .feuille: []
    case .fourche(_, let branches): branches.flatMap(\.coupes)
    case .coupe(let chemin): [chemin]
    }
  }

  /// The facts that were tried, each once, outermost first.
  var essayes: [String] {
    guard case .fourche(let chemin, let branches) = self else { return [] }
    return ([chemin] + branches.flatMap(\.essayes)).uniqued()
  }

  /// The facts on whose value the outcome depends.
  var decisifs: [String] {
    guard case .fourche(let chemin, let branches) = self else { return [] }
    let outcomes = branches.map { Set($0.feuilles.map(\.resultat)) }
    guard Set(outcomes.flatMap { $0 }).count > 1 else { return [] }
    if Set(outcomes).count == 1 { return branches.first?.decisifs ?? [] }
    return ([chemin] + branches.flatMap(\.decisifs)).uniqued()
  }
}

extension Essayes {
  /// `chemins`, of which those that `runs` suppose to be parameters are law and not facts.
  init(_ chemins: [String], in runs: [Run]) {
    let droit = Set(
      runs.flatMap(\.hypotheses).compactMap { hypothese in
        if case .parametre = hypothese.choix { hypothese.chemin } else { nil }
      })
    self.init(
      faits: chemins.filter { !droit.contains($0) }, droit: chemins.filter(droit.contains))
  }
}

extension Run {
  var resultat: Resultat {
    switch conclusion {
    case .issue(let issue): issue.resultat
    case .sansObjet: .sans_objet
    case .manque, .essaie: .indetermine
    case .erreur: .erreur
    }
  }
}

extension [String] {
  /// Each once, where it first stands.
  func uniqued() -> [String] {
    reduce(into: []) { kept, item in
      if !kept.contains(item) { kept.append(item) }
    }
  }
}
