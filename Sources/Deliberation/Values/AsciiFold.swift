/// The ASCII letters, in lower case, that a Latin letter is written with: « É » is `e`, « œ » is
/// `oe`; nil for what is no letter or digit.
///
/// Covers ASCII, Latin-1 and Latin Extended-A, which hold every letter of a French name.
public func asciiFold(_ scalar: Unicode.Scalar) -> String? {
  switch scalar.value {
  case 0x30...0x39, 0x61...0x7A: String(scalar)
  case 0x41...0x5A: String(Unicode.Scalar(UInt8(scalar.value) | 0x20))
  case 0xC0...0x17F: latinFolds[scalar] ?? nil
  default: nil
  }
}

private let latinFolds: [Unicode.Scalar: String] = {
  let groups = [
    ("a", "ÀÁÂÃÄÅàáâãäåĀāĂăĄą"), ("ae", "Ææ"), ("c", "ÇçĆćĈĉĊċČč"), ("d", "ÐðĎďĐđ"),
    ("e", "ÈÉÊËèéêëĒēĔĕĖėĘęĚě"), ("g", "ĜĝĞğĠġĢģ"), ("h", "ĤĥĦħ"), ("i", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİı"),
    ("ij", "Ĳĳ"), ("j", "Ĵĵ"), ("k", "Ķķĸ"), ("l", "ĹĺĻļĽľĿŀŁł"), ("n", "ÑñŃńŅņŇňŉŊŋ"),
    ("o", "ÒÓÔÕÖØòóôõöøŌōŎŏŐő"), ("oe", "Œœ"), ("r", "ŔŕŖŗŘř"), ("s", "ŚśŜŝŞşŠš"),
    ("ss", "ß"), ("t", "ŢţŤťŦŧ"), ("th", "Þþ"), ("u", "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲų"), ("w", "Ŵŵ"),
    ("y", "ÝýÿŶŷŸ"), ("z", "ŹźŻżŽž"), ("s", "ſ"),
  ]
  var folds: [Unicode.Scalar: String] = [:]
  for (fold, letters) in groups {
    for scalar in letters.unicodeScalars { folds[scalar] = fold }
  }
  return folds
}()
