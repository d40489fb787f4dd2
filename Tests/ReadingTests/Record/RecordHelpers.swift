import Deliberation

@testable import Reading

/// The séance that `text` records.
func record(_ text: String) throws(ReadingError) -> Seance {
  try RecordReader.read(Array(text.utf8), fichier: "seance.json")
}

/// The refusal of `text`; nil when it is a good record.
func refusal(_ text: String) -> ReadingError? {
  refusal(bytes: Array(text.utf8))
}

/// The refusal of `bytes`; nil when they are a good record.
func refusal(bytes: [UInt8]) -> ReadingError? {
  do {
    _ = try RecordReader.read(bytes, fichier: "seance.json")
    return nil
  } catch { return error }
}

/// The refusal for `fault`, found at `ligne`:`colonne` of « seance.json ».
func fault(_ fault: ReadingError.RecordFault, _ ligne: Int, _ colonne: Int) -> ReadingError {
  ReadingError(.record(fault), fichier: "seance.json", ligne: ligne, colonne: colonne)
}

/// The refusal of a text that is not JSON.
func syntax(_ kind: SyntaxFault.Kind, _ ligne: Int, _ colonne: Int) -> ReadingError {
  fault(.syntax(kind.rawValue), ligne, colonne)
}
