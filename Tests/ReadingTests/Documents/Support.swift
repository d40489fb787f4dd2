import Deliberation
import Foundation
import Reading
import TestSupport

/// A record with that identifier.
func line(_ id: String) -> String {
  #"{"id":"\#(id)","assemblee":{}}"#
}

/// What is found at the paths, read: the name and the identifier of each document, or its error.
func found(
  _ paths: [String], in folder: String, limits: ZipLimits = .standard
) -> [String] {
  let source = DocumentSource(paths, leavingOut: ".verdicts", limits: limits)
  var lines: [String] = []
  while let pending = source.next() {
    let document = pending.read()
    let result =
      switch document.result {
      case .success(let dossier): dossier.seance.id ?? "-"
      case .failure(let error): "\(error.kind)"
      }
    lines.append("\(document.nom.replacing(folder + "/", with: "")) \(result)")
  }
  return lines
}

/// The same of one archive of those entries.
func found(_ entries: [ZipBytes.Entry], limits: ZipLimits = .standard) throws -> [String] {
  try found(bytes: ZipBytes(entries).bytes, limits: limits)
}

/// The same of one file of those bytes, called `a`.
func found(bytes: [UInt8], limits: ZipLimits = .standard) throws -> [String] {
  try withFolder([:]) { folder in
    try Data(bytes).write(to: URL(filePath: "\(folder)/a"))
    return found(["\(folder)/a"], in: folder, limits: limits)
  }
}
