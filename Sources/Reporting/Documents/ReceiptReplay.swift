import Deliberation
import LuaHost
import Reading
import Register
import RuleEngine

/// Judges again what a receipt tells, without the register, and names what differs.
///
///     ReceiptReplay(bytes, rules: nil).faults   // empty: the same verdict, byte for byte
public struct ReceiptReplay {
  /// What differs, the first thing to look at first; empty when all is as the receipt tells.
  public private(set) var faults: [ReceiptFault] = []
  /// The receipt; nil when it cannot be read.
  public private(set) var receipt: Receipt?
  /// Whether the document was read again: a program that it needs may be missing here.
  public private(set) var isReadAgain = false

  /// - Parameters:
  ///   - bytes: the file of the receipt.
  ///   - rules: the rules to judge by; those of the receipt when nil.
  public init(_ bytes: [UInt8], rules: RuleSet?) {
    do {
      let receipt = try Receipt(bytes)
      self.receipt = receipt
      faults = try receipt.faults(in: bytes)
      if let rules { compare(rules, receipt) }
      guard faults.isEmpty || rules != nil else { return }
      try judge(receipt, try rules ?? receipt.ruleSet())
      readAgain(receipt)
    } catch let fault as ReceiptFault {
      faults.append(fault)
    } catch let error as RuleSetError {
      faults.append(.unusableRules(RulePhrase.message(error)))
    } catch let error as LuaError {
      faults.append(.unusableRules(LuaPhrase.message(error)))
    } catch {
      faults.append(.unreadable("\(error)"))
    }
  }

  private mutating func compare(_ rules: RuleSet, _ receipt: Receipt) {
    let here = Dictionary(rules.fichiers.map { (rules.chemin(de: $0), $0.text) }) { $1 }
    let paths = Set(here.keys).union(receipt.fichiers.keys)
    faults += paths.sorted().filter { here[$0] != receipt.fichiers[$0] }.map { .otherRules($0) }
  }

  private mutating func judge(_ receipt: Receipt, _ rules: RuleSet) throws {
    let cadre = receipt.cadre
    let named = try RuleSet(
      folder: cadre.dossier,
      files: rules.fichiers.map { LuaSource(name: rules.chemin(de: $0), text: $0.text) })
    let evaluator = try Evaluator(Law(named, droitAu: cadre.droit_au))
    let seance = try record(receipt)
    var dossier = Dossier(seance: seance)
    dossier.remarques = receipt.remarques
    var verdicts = evaluator.evaluate(seance, date: cadre.date)
    if let texte = receipt.reglages, let fichier = cadre.reglages?.chemin, let jour = cadre.jour {
      let reglages = try Reglages(
        yaml: texte, fichier: fichier, regles: evaluator.regles.map(\.id))
      verdicts = reglages.applique(verdicts, a: seance, le: jour)
    }
    let checked = CheckedDocument(
      fichier: receipt.nom, dossier: dossier, regles: named.empreinte, verdicts: verdicts)
    let json = VerdictWriter.json(checked, pretty: false)
    guard json != receipt.verdicts else { return }
    if cadre.version != VerdictWriter.version {
      faults.append(.version(cadre.version, here: VerdictWriter.version))
    }
    let others = VerdictDifference(receipt.verdicts, json).regles
    faults += others.isEmpty ? [.verdict(nil)] : others.map { .verdict($0) }
  }

  private func record(_ receipt: Receipt) throws(ReceiptFault) -> Seance {
    do throws(ReadingError) {
      return try RecordReader.read(Array(receipt.record.utf8), fichier: receipt.nom)
    } catch {
      throw .changed(.record)
    }
  }

  /// A record that was corrected, or a row, whose lines were those of its table, is not compared.
  private mutating func readAgain(_ receipt: Receipt) {
    guard let bytes = receipt.document, DocumentKind(of: bytes) != .scdl,
      (try? record(receipt))?.corrections == nil,
      let dossier = try? Reader.read(bytes: bytes, fichier: receipt.nom)
    else { return }
    isReadAgain = true
    if RecordWriter.json(of: dossier.seance, pretty: false) != receipt.record {
      faults.append(.reading)
    }
  }
}
