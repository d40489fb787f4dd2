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
