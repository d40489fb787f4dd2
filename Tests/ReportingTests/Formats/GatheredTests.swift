import Reading
import Testing

@testable import Reporting

/// What a run keeps of its documents.
@Suite struct GatheredTests {
  @Test func notesAreBoundedAndTheOthersCounted() {
    var gathered = Gathered()
    for number in 0..<1_500 {
      var rendered = Rendered()
      rendered.notes = [RunNote("rang \(number)", fichier: "f"), RunNote("bis", fichier: "f")]
      gathered.add(rendered)
    }
    #expect(gathered.notes.count == 1_000)
    #expect(gathered.notes.last?.message == "bis")
    #expect(gathered.omitted == 2_000)
    var json = JSONWriter(pretty: false)
    SarifNotification.write([], omitted: gathered.omitted, to: &json)
    #expect(
      json.text == #"[{"level":"warning","message":{"text":"2000 autres ne figurent pas ici."}}]"#)
  }

  @Test func aDocumentThatCannotBeReadIsANoteWithItsPlace() {
    let error = ReadingError(.empty, fichier: "vide.txt", ligne: 3, colonne: 2)
    #expect(
      RunNote(error) == RunNote("le fichier est vide", fichier: "vide.txt", ligne: 3, colonne: 2))
  }
}
