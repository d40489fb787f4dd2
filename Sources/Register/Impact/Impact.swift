import Deliberation
import Foundation
import GRDB
import LuaHost
import Reading
import RuleEngine
import Workers

/// What a change of the law would make of every act that a register keeps.
///
///     let impact = try Impact(register, from: before, to: after)
///     try impact.run(jobs: 2, reason: phrase) { acte in print(acte.summary.empreinte.court) }
///
/// Only the rules that the change can touch are run, under both laws, on the records as corrected;
/// settings are left aside.
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
  private let avant: Law
  private let apres: Law

  /// How many acts a thread takes at once.
  private static let batch: Int64 = 100

  /// Compares both laws.
  public init(_ register: Register, from avant: Law, to apres: Law) throws(LuaError) {
    let (before, after) = (try Evaluator(avant), try Evaluator(apres))
    self.register = register
    difference = LawDifference(before, after)
    problemes = before.problemes + after.problemes
    self.avant = Self.law(of: before, keeping: difference.regles)
    self.apres = Self.law(of: after, keeping: difference.regles)
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
    let (before, after) = (try Evaluator(avant), try Evaluator(apres))
    return { first in
      Result { () throws(RegisterError) in
        var batch = Batch()
        for acte in try seances(from: first) {
          batch.count += 1
          let changes = VerdictChange.changes(
            before.evaluate(acte.seance), after.evaluate(acte.seance), of: acte.seance,
            reason: reason)
          guard !changes.isEmpty else { continue }
          batch.changed.append(
            ChangedActe(summary: try summary(acte.numero), changes: changes))
        }
        return batch
      }
    }
  }

  private func seances(
    from first: Int64
  ) throws(RegisterError) -> [(numero: Int64, seance: Seance)] {
    let range: StatementArguments = [first, first + Self.batch - 1]
    return try register.read { db in
      let corrected = try Int64.fetchSet(
        db, sql: "SELECT acte FROM corrections WHERE acte BETWEEN ? AND ?", arguments: range)
      let find = try db.cachedStatement(
        sql: "SELECT acte, octets, record FROM pieces WHERE acte BETWEEN ? AND ? ORDER BY acte")
      return try Row.fetchAll(find, arguments: range).map {
        (row) throws -> (numero: Int64, seance: Seance) in
        let numero: Int64 = row[0]
        let corrections =
          try corrected.contains(numero) ? CorrectionTable.corrections(of: numero, db) : []
        guard let octets = Packed(stored: row[1]).bytes(),
          let record = Packed(stored: row[2]).bytes(after: octets)
        else {
          throw try ActeRow.find(numero, db).damaged(.record)
        }
        do throws(ReadingError) {
          let seance = try RecordReader.read(record, fichier: "")
          return (numero, seance.corrigee(corrections))
        } catch {
          throw try ActeRow.find(numero, db).damaged(.record)
        }
      }
    }
  }

  private func summary(_ numero: Int64) throws(RegisterError) -> ActeSummary {
    try register.read { try ActeRow.find(numero, $0).summary }
  }

  /// The law with the rules of those ids alone.
  private static func law(of evaluator: Evaluator, keeping ids: [String]) -> Law {
    let sources = LawDifference.sources(evaluator)
    return evaluator.law.avec(regles: ids.compactMap { sources[$0] })
  }
}
