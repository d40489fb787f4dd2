/// The name among `candidates` that `word` most likely stands for; nil when none is close.
///
/// Close is at most a third of the letters wrong (Levenshtein distance, one transposition
/// counting as one). Ties go to the first candidate. O(|word| × total length of candidates).
public func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
  let letters = Array(word.unicodeScalars)
  var best: (name: String, distance: Int)?
  for candidate in candidates {
    let other = Array(candidate.unicodeScalars)
    let bound = max(1, max(letters.count, other.count) / 3)
    guard abs(letters.count - other.count) <= bound else { continue }
    let distance = editDistance(letters, other)
    if distance <= bound, distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  return best?.name
}

private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for i in left.indices {
    var row = [i + 1]
    for j in right.indices {
      let substitution = last[j] + (left[i] == right[j] ? 0 : 1)
      var cost = min(substitution, last[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
        cost = min(cost, beforeLast[j - 1] + 1)
      }
      row.append(cost)
    }
    beforeLast = last
    last = row
  }
  return last[right.count]
}
