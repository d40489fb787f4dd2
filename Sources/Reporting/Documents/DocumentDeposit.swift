import Deliberation
import LuaHost
import Reading
import Register
import RuleEngine

/// Reads documents and judges them for a register to keep; those that it has are not read again.
///
///     let work = DocumentDeposit(register, law: law, cadre: cadre, applied: settings).worker()
///     register.add([work(pending).deposit], judgedBy: cadre)
public struct DocumentDeposit: Sendable {
  /// What a document gives.
  public struct Prepared: Sendable {
    public let nom: String
    /// Nil when it could not be read, or when it is known.
    public var deposit: Deposit?
    /// The digest of its bytes; nil when they could not be read.
    public var empreinte: Empreinte?
    /// Lines for standard error.
    public var diagnostics: [String] = []
    public var outcome = CheckOutcome()
    /// How many documents there are in all, as far as is known.
    public var total: Int?
  }

  private let known: KnownActes
  private let model: SharedModel
  private let law: Law
  private let cadre: Cadre
  private let applied: @Sendable ([Verdict], Dossier) -> [Verdict]

  /// Throws when the register cannot be read.
  ///
  /// - Parameters:
  ///   - cadre: what acts are judged by; it tells of `law`.
  ///   - applied: what is settled beside the rules.
  public init(
    _ register: Register, law: Law, cadre: Cadre,
    applied: @escaping @Sendable ([Verdict], Dossier) -> [Verdict]
  ) throws(RegisterError) {
    known = try register.known(judgedBy: cadre)
    model = SharedModel(try register.model(judgedBy: cadre))
    self.law = law
    self.cadre = cadre
    self.applied = applied
  }

  /// Rules of its own, and what it makes of each document; to be used on one thread.
  public func worker() throws(LuaError) -> (PendingDocument) -> Result<Prepared, RegisterError> {
    let evaluator = try Evaluator(law)
    return { pending in
      Result { () throws(RegisterError) in try prepared(pending, evaluator) }
    }
  }

  private func prepared(
    _ pending: PendingDocument, _ evaluator: Evaluator
  ) throws(RegisterError) -> Prepared {
    var prepared = Prepared(nom: pending.nom, total: pending.total)
    let bytes: [UInt8]
    do throws(ReadingError) {
      bytes = try pending.bytes()
    } catch {
      return refused(prepared, error)
    }
    let empreinte = Empreinte(de: bytes)
    prepared.empreinte = empreinte
    if try known.contains(empreinte) { return prepared }
    let document = pending.read(bytes)
    prepared.diagnostics = document.faults.map { SCDLPhrase.line($0, fichier: pending.fichier) }
    do throws(ReadingError) {
      let dossier = try document.result.get()
      let checked = CheckedDocument(
        fichier: pending.nom, dossier: dossier, regles: law.ruleSet.empreinte,
        verdicts: applied(evaluator.evaluate(dossier.seance, date: cadre.date), dossier))
      prepared.outcome.note(checked.verdicts, bound: nil, indetermine: false)
      let json = VerdictWriter.bytes(checked)
      prepared.deposit = Deposit(
        nom: pending.nom, octets: bytes, empreinte: empreinte, dossier: dossier,
        gardeTexte: !pending.isRow,
        record: RecordWriter.bytes(of: dossier.seance),
        verdicts: checked.verdicts, json: json, model: model.model(orFirst: json))
      return prepared
    } catch {
      return refused(prepared, error)
    }
  }

  private func refused(_ prepared: Prepared, _ error: ReadingError) -> Prepared {
    var prepared = prepared
    prepared.diagnostics.append(ReadingPhrase.line(error))
    prepared.outcome.unread = true
    return prepared
  }
}
