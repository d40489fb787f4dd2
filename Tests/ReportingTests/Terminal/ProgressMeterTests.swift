import Reporting
import Testing

@Suite struct ProgressMeterTests {
  /// What a meter writes when it is told `steps`: the time in milliseconds, then what is done.
  private func written(_ steps: [(Int, Int)], of total: Int?, wipe: Bool = false) -> [String] {
    let clock = Clock()
    var meter = ProgressMeter(
      now: { clock.time }, write: { clock.written.append($0) })
    for (time, done) in steps {
      clock.time = .milliseconds(time)
      meter.tell(done, of: total)
    }
    if wipe { meter.wipe() }
    return clock.written
  }

  private final class Clock {
    var time = Duration.zero
    var written: [String] = []
  }

  @Test func aShortWorkShowsNothing() {
    #expect(written([(1, 1), (500, 40), (999, 80)], of: 80, wipe: true) == [])
  }

  @Test func countRateAndRemainingTimeAreShown() {
    #expect(
      written([(2_000, 250)], of: 1_000)
        == ["\r250/1000 documents, 125 par seconde, encore 6 s\u{1B}[K"])
  }

  /// What a meter writes of 6000 documents that are `share` of all, done in `seconds`.
  private func written(share: Double?, after seconds: Int) -> [String] {
    let clock = Clock()
    var meter = ProgressMeter(now: { clock.time }, write: { clock.written.append($0) })
    clock.time = .seconds(seconds)
    meter.tell(6_000, share: share)
    return clock.written
  }

  @Test(
    arguments: [
      (0.5, 2, "6000 documents, 3000 par seconde, 50 %, encore 2 s"),
      (0.999, 2, "6000 documents, 3000 par seconde, 99 %, encore 1 s"),
      (1, 2, "6000 documents, 3000 par seconde, 100 %, encore 0 s"),
      (0.02, 3, "6000 documents, 2000 par seconde, 2 %, encore 3 min"),
      (0.001, 6, "6000 documents, 1000 par seconde, 0 %, encore 1 h 40 min"),
      (nil, 3, "6000 documents, 2000 par seconde"), (0, 3, "6000 documents, 2000 par seconde"),
    ] as [(Double?, Int, String)])
  func theShareTellsWhatRemains(share: Double?, seconds: Int, expected: String) {
    #expect(written(share: share, after: seconds) == ["\r\(expected)\u{1B}[K"])
  }

  @Test func withoutTotalNothingTellsWhatRemains() {
    #expect(
      written([(2_000, 250)], of: nil) == ["\r250 documents, 125 par seconde\u{1B}[K"])
  }

  @Test func aLineIsShownAtMostFiveTimesASecond() {
    let steps = (1_000...2_000).map { ($0, $0) }
    #expect(written(steps, of: 10_000).count == 6)
  }

  @Test func theLineIsWipedOnceAtTheEnd() {
    #expect(written([(1_000, 1)], of: 2, wipe: true).last == "\r\u{1B}[K")
  }
}
