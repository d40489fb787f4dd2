import RuleTesting

/// Coverage as a tracefile of lcov, which genhtml and the usual services read.
public enum CoverageLcov {
  public static func text(_ report: CoverageReport) -> String {
    report.fichiers.flatMap(record).map { $0 + "\n" }.joined()
  }

  /// A line that ran is told as run once: how often is not counted.
  private static func record(_ file: FileCoverage) -> [String] {
    var lines = ["TN:", "SF:\(file.fichier)"]
    for (block, branch) in file.branches.enumerated() {
      for (way, taken) in branch.ways.enumerated() {
        let ran = file.ran.contains(branch.line)
        lines.append("BRDA:\(branch.line),\(block),\(way),\(ran ? (taken ? "1" : "0") : "-")")
      }
    }
    lines += ["BRF:\(file.ways.total)", "BRH:\(file.ways.taken)"]
    lines += file.executable.map { "DA:\($0),\(file.ran.contains($0) ? 1 : 0)" }
    return lines + ["LF:\(file.executable.count)", "LH:\(file.ran.count)", "end_of_record"]
  }
}
