import Deliberation

/// What a fault needs of the séance in which it is sown.
struct Besoin {
  /// Who is there.
  enum Presences {
    /// The quorum, by every reading of the law.
    case regulieres
    /// The quorum and nobody more.
    case justeLeQuorum
    /// No quorum by any reading.
    case sousLeQuorum
    /// A quorum by one reading, none by another: on disputed days only.
    case entreLesLectures
  }

  var type: Assemblee.Categorie?
  var population = 0...Int.max
  var sieges = 0
  var sansAlsaceMoselle = false
  var periodes: Periodes?
  /// What the first item decides.
  var affaire: Affaire?
  /// Nothing is decided that names somebody or has a law of its own.
  var simple = false
  /// Items, at least.
  var points = 1
  var presences = Presences.regulieres
  /// Powers given, no more and no fewer; any number when nil.
  var pouvoirs: Int?
  /// Members who are away and gave no power, at least.
  var absents = 0
  /// Présents above the quorum, at least.
  var marge = 0
  /// More than a third of the seats are vacant.
  var vacance = false
  var maire = false
  var voteCompte = false
  /// Members come and go, the notice is short with cause, the council meets a second time.
  var variantes = false

  func convient(a conseil: Conseil) -> Bool {
    (type == nil || type == conseil.type) && population.contains(conseil.population)
      && conseil.sieges >= sieges && !(sansAlsaceMoselle && conseil.estAlsaceMoselle)
      && affaire?.convient(a: conseil) != false
  }

  static let commune = Assemblee.Categorie.conseil_municipal
  static let epci = Assemblee.Categorie.conseil_communautaire
  static let petite = 0...3_499
  static let grande = 3_500...Int.max
}
