import Deliberation
import Generateur
import Reading
import Reporting
import RuleEngine
import TestSupport
import Testing
import Workers

/// What was sown is what is found, whatever the seed.
struct SeancesSemeesTests {
  @Test func everySownFaultIsFoundAndNothingElse() throws {
    let count = LongRun.count(10_000)
    let graine = LongRun.generator(of: "SeancesSemeesTests").seed
    let seances = SeancesSemees(graine: graine)
    let law = try Law(RuleSet(folder: packageRoot() + "/Rules"))
    var rangs = (0..<count).makeIterator()
    var sown: [String: Int] = [:]
    try OrderedWork(jobs: 2).run(
      { rangs.next() },
      worker: {
        let evaluator = try Evaluator(law)
        return { Comparaison(seances[$0], evaluator) }
      },
      deliver: { comparaison in
        sown[comparaison.faute ?? "", default: 0] += 1
        #expect(comparaison.ecarts.isEmpty, "\(comparaison)")
        return true
      })
    #expect(Set(SeancesSemees.fautes).subtracting(sown.keys).isEmpty)
    // Three in ten, within four deviations.
    let faulty = Double(count - sown["", default: 0]) / Double(count)
    #expect(abs(faulty - 0.3) < 4 * (0.3 * 0.7 / Double(count)).squareRoot())
  }

  @Test(arguments: [Taille.ordinaires, .grandes])
  func theSameHoldsOfOtherSizes(_ taille: Taille) throws {
    let graine = LongRun.generator(of: "SeancesSemeesTests, \(taille)").seed
    let seances = SeancesSemees(graine: graine, taille: taille)
    let evaluator = try Evaluator(Law(RuleSet(folder: packageRoot() + "/Rules")))
    for rang in 0..<LongRun.count(taille == .grandes ? 60 : 300) {
      let comparaison = Comparaison(seances[rang], evaluator)
      #expect(comparaison.ecarts.isEmpty, "\(comparaison)")
    }
  }

  /// One in fifty thousand: Lyon has a notice of its own, and an EPCI of the Haut-Rhin none.
  @Test(arguments: [(UInt64(5), 5_608), (11, 72_741)])
  func theRarestAreFound(_ graine: UInt64, _ rang: Int) throws {
    let evaluator = try Evaluator(Law(RuleSet(folder: packageRoot() + "/Rules")))
    let comparaison = Comparaison(SeancesSemees(graine: graine)[rang], evaluator)
    #expect(comparaison.ecarts.isEmpty, "\(comparaison)")
  }

  @Test func aRecordReadsBackAsTheSameSeance() throws {
    let graine = LongRun.generator(of: "SeancesSemeesTests, records").seed
    let seances = SeancesSemees(graine: graine)
    for rang in 0..<LongRun.count(300) {
      let seance = seances[rang].seance
      let record = RecordWriter.json(of: seance, pretty: false)
      let read = try Reader.read(bytes: Array(record.utf8), fichier: "seance.json").seance
      #expect(read == seance, "\(record)")
    }
  }

  @Test func aSeedAndARankGiveOneSeance() {
    let (seances, autres) = (SeancesSemees(graine: 7), SeancesSemees(graine: 8))
    #expect(seances[41].seance == SeancesSemees(graine: 7)[41].seance)
    #expect(seances[41].seance != seances[42].seance)
    #expect(seances[41].seance != autres[41].seance)
    #expect(seances[41].seance.id == "seance-41")
  }
}
