import CFuzzer
import Foundation
import ReadingFuzz
import TestSupport

/// Reads spoiled acts until libFuzzer has had enough, or something does not hold of one.
@main
struct FuzzReading {
  static func main() {
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    exit(LLVMFuzzerRunDriver(&count, &arguments) { data, size in test(data, size) })
  }
}

/// Stops the program when something does not hold of one input.
private func test(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  let start = threadSeconds()
  let fault = ReadingCheck.fault(of: bytes)
  let spent = threadSeconds() - start
  if let fault { stop(fault) }
  if spent > Limits.seconds(size) { stop("\(size) bytes took \(spent) s of processor time") }
  return 0
}

/// How libFuzzer makes an input from another: one in three is made anew from an act of the project.
@_cdecl("LLVMFuzzerCustomMutator")
public func mutate(
  _ data: UnsafeMutablePointer<UInt8>, _ size: Int, _ most: Int, _ seed: CUnsignedInt
) -> Int {
  var random = SeededGenerator(seed: UInt64(seed))
  let old = Array(UnsafeBufferPointer(start: data, count: size))
  let isFresh = size < 64 || random.below(3) == 0
  let new =
    isFresh
    ? mutants.mutant(seed: random.next(), most: most)
    : mutants.mutant(of: old, most: most, &random)
  _ = UnsafeMutableBufferPointer(start: data, count: most).update(fromContentsOf: new)
  return new.count
}

/// Run in the package's folder.
private let mutants = TextMutants(ExampleTexts.all(in: "."))

private enum Limits {
  /// What the reader may take, though this program notes its own branches, and reads and writes the
  /// record besides.
  static let secondsAMegabyte = 1.0
  /// What any input may take.
  static let leastSeconds = 0.1

  static func seconds(_ bytes: Int) -> Double {
    leastSeconds + secondsAMegabyte * Double(bytes) / 1_000_000
  }
}

private func threadSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// libFuzzer keeps the input of a program that aborts.
private func stop(_ fault: String) -> Never {
  FileHandle.standardError.write(Data("fuzz: \(fault)\n".utf8))
  abort()
}
