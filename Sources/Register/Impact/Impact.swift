import Deliberation
import GRDB
import LuaHost
import RuleEngine
import Workers

/// What a change of the law would make of every act that a register keeps.
///
///     let impact = try Impact(register, from: before, to: after)
///     try impact.run(jobs: 2, reason: phrase) { acte in print(acte.summary.empreinte.court) }
///
/// Only the rules that the change can touch are run, under both laws, on the records as corrected;
/// settings are left aside. Rules that look at several séances are given those of the register.
public struct Impact: Sendable {
  /// An act of which something would be said otherwise.
  public struct ChangedActe: Sendable, Equatable {
    public let summary: ActeSummary
    public let changes: [VerdictChange]
  }

  /// What differs between the laws.
  public let difference: LawDifference
  /// What is wrong with the rules of either.
  public let problemes: [RuleProblem]
  private let register: Register
  private let laws: LawPair

  /// How many acts a thread takes at once.
  private static let batch: Int64 = 100

  /// Compares both laws.
  public init(_ register: Register, from avant: Law, to apres: Law) throws(LuaError) {
    let (before, after) = (try Evaluator(avant), try Evaluator(apres))
    self.register = register
    difference = LawDifference(before, after)
    problemes = before.problemes + after.problemes
    laws = LawPair(before, after, difference)
  }

  /// Runs the rules on every act, on `jobs` threads, and gives those that would change to
  /// `deliver`, in the order in which they came to the register; how many acts were looked at.
  ///
  /// - Parameter reason: makes the sentence of a verdict.
  public func run(
    jobs: Int, reason: @escaping @Sendable (Verdict) -> String, deliver: (ChangedActe) -> Void
  ) throws -> Int {
    guard !difference.regles.isEmpty else { return try register.count() }
    let last = try register.read { db in
      try Int64.fetchOne(db, sql: "SELECT max(numero) FROM actes") ?? 0
    }
    var next: Int64 = 1
    var count = 0
    var failure: RegisterError?
    try OrderedWork(jobs: jobs).run(
      {
        guard next <= last else { return nil }
        defer { next += Self.batch }
        return next
      },
      worker: { () throws(LuaError) in try worker(reason) },
      deliver: { (result: Result<Batch, RegisterError>) in
        switch result {
        case .success(let batch):
          count += batch.count
          for acte in batch.changed { deliver(acte) }
          return true
        case .failure(let error):
          failure = error
          return false
        }
      })
    if let failure { throw failure }
    return count
  }

  private struct Batch: Sendable {
    var count = 0
    var changed: [ChangedActe] = []
  }

  private func worker(
    _ reason: @escaping @Sendable (Verdict) -> String
  ) throws(LuaError) -> (Int64) -> Result<Batch, RegisterError> {
    let comparison = try laws.comparison()
    let fenetre = comparison.fenetre
    return { first in
      Result { () throws(RegisterError) in
        var batch = Batch()
        for acte in try register.seances(from: first, Self.batch) {
          batch.count += 1
          let registre = try fenetre.map { (fenetre) throws(RegisterError) in
            try register.registre(
              around: acte.seance, numero: acte.numero, mois: fenetre.mois,
              moisApres: fenetre.moisApres)
          }
          let changes = comparison.changes(acte.seance, registre: registre, reason: reason)
          guard !changes.isEmpty else { continue }
          batch.changed.append(
            ChangedActe(summary: try summary(acte.numero), changes: changes))
        }
        return batch
      }
    }
  }

  private func summary(_ numero: Int64) throws(RegisterError) -> ActeSummary {
    try register.read { try ActeRow.find(numero, $0).summary }
  }
}
