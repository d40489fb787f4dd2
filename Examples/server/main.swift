import Reading
import Reporting
import RuleEngine

let pool = try EvaluatorPool(Law(RuleSet(folder: "Rules")), count: 4)
let mostInFlight = 16

/// What a client is told of one record.
func answer(_ record: String) async -> String {
  do {
    let seance = try RecordReader.read(Array(record.utf8), fichier: "record")
    let verdicts = await pool.evaluate(seance)
    let findings = verdicts.filter { $0.resultat == .manquement }.map { verdict in
      "\n  \(verdict.regle.id) : \(VerdictPhrase.message(verdict))"
    }
    return "\(seance.id ?? "?"): \(Synthese(verdicts)[.conforme]) conformes" + findings.joined()
  } catch {
    return ReadingPhrase.line(error)
  }
}

/// Answers `records` as they come, at most `mostInFlight` at once; an answer waits for no other.
func serve(_ records: some AsyncSequence<String, Never>) async {
  await withTaskGroup(of: Void.self) { group in
    var inFlight = 0
    for await record in records {
      if inFlight == mostInFlight {
        _ = await group.next()
        inFlight -= 1
      }
      group.addTask { print(await answer(record)) }
      inFlight += 1
    }
  }
}

await serve(AsyncStream(unfolding: { readLine() }))
