import Deliberation

/// What the schema 2.1.5 of the SCDL model finds wrong in a row. It is a fault of the data, not of
/// the act.
///
///     SCDLFault(ligne: 3, colonne: .voteReel, kind: .less(89, than: 101, .votePour))
public struct SCDLFault: Equatable, Sendable {
  /// The line of the file where the row begins, from 1.
  public var ligne: Int
  public var colonne: SCDLColumn
  public var kind: Kind

  /// The fault `kind` of `colonne` in the row that begins at `ligne`.
  public init(ligne: Int, colonne: SCDLColumn, kind: Kind) {
    self.ligne = ligne
    self.colonne = colonne
    self.kind = kind
  }
}

extension SCDLFault {
  /// What is wrong; a text is the cell, white space around it left out.
  public enum Kind: Equatable, Sendable {
    /// A required column holds nothing.
    case empty
    case notDate(String)
    /// Neither zero nor a positive whole number.
    case notCount(String)
    case notAddress(String)
    /// Not fourteen figures.
    case notSiret(String)
    /// Fourteen figures whose check figures are wrong.
    case siretControl(String)
    /// Not a code of the second level of the ACTES nomenclature.
    case notMatiereCode(String)
    case matiereWithoutSlash(String)
    case matiereSpacedSlash(String)
    /// The first level is not one of the nomenclature.
    case matiereUnknown(String)
    /// Neither a year nor two.
    case notYears(String)
    /// Two years, the second not after the first.
    case yearsDisordered(String)
    /// These columns are empty though others of their group are filled.
    case incomplete([SCDLColumn])
    /// A day before the one of adoption.
    case earlier(Jour, than: Jour)
    /// A number less than that of another column, which it must reach.
    case less(Int, than: Int, SCDLColumn)
    /// A number of voters that is not the sum of the votes.
    case sum(Int, pour: Int, contre: Int, abstentions: Int)
  }
}
