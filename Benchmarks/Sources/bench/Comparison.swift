import BareHost
import LuaHost

/// What LuaHost costs, what each way to hand a séance to Lua costs, and each protection.
struct Comparison {
  let rules: [Rule]

  func run() throws {
    let big = Stream(count: 1000)
    let small = Stream(count: 1000, members: 15, items: 1)
    try host(big, rounds: 6)
    try host(small, rounds: 30)
    try ways(big)
    try protections(big)
  }

  private func host(_ stream: Stream, rounds: Int) throws {
    var race = Race(title: "\(stream.shape), \(rules.count) rules", stream)
    race.add("bare C host, plain tables", try bare(BARE_TABLES, stream))
    race.add("LuaHost, everything on", try LuaRunner(seances: stream.seances, rules: rules))
    try race.run(rounds: rounds)
    try count(stream)
  }

  private func count(_ stream: Stream) throws {
    var runner = try LuaRunner(seances: stream.seances, rules: rules)
    let findings = try runner.evaluate(0..<stream.seances.count)
    let count = Double(stream.seances.count)
    print(
      "  a séance: \(fixed(Double(runner.instructions) / count, 1)) instructions, "
        + "\(fixed(Double(runner.reads) / count, 1)) facts read, "
        + "\(fixed(Double(findings) / count, 2)) findings")
  }

  private func ways(_ stream: Stream) throws {
    var race = Race(title: "ways to hand a séance to Lua, in C, without protection", stream)
    race.add("plain tables, keys interned once", try bare(BARE_TABLES, stream))
    race.add("plain tables, keys as C strings", try bare(BARE_TABLES_BY_NAME, stream))
    race.add("userdata, each object made once", try bare(BARE_CACHED_USERDATA, stream))
    race.add("userdata, made at each read", try bare(BARE_FRESH_USERDATA, stream))
    race.add("tables behind read-only proxies", try bare(BARE_FROZEN_TABLES, stream))
    try race.run(rounds: 3)
    var build = Race(title: "the same without rules: what handing over costs", stream)
    for way in [BARE_TABLES, BARE_TABLES_BY_NAME, BARE_CACHED_USERDATA, BARE_FROZEN_TABLES] {
      build.add(name(way), try BareRunner(way, stream: stream, rules: []))
    }
    build.add(
      "LuaHost: buffer written and copied", try LuaRunner(seances: stream.seances, rules: []))
    try build.run(rounds: 3)
  }

  private func protections(_ stream: Stream) throws {
    var race = Race(title: "protections one by one, in C, on plain tables", stream)
    race.add("none", try bare(BARE_TABLES, stream))
    race.add("count hook, 100 instructions", try bare(BARE_TABLES, stream, BARE_COUNT_HOOK))
    race.add("memory counted and capped", try bare(BARE_TABLES, stream, BARE_MEMORY_CAP))
    race.add("names allowed, one by one", try bare(BARE_TABLES, stream, BARE_ENVIRONMENT))
    let all = BARE_COUNT_HOOK | BARE_MEMORY_CAP | BARE_ENVIRONMENT
    race.add("the three", try bare(BARE_TABLES, stream, all))
    try race.run(rounds: 3)
  }

  private func bare(
    _ way: bare_way, _ stream: Stream, _ protections: Int = 0
  ) throws -> BareRunner {
    try BareRunner(way, protections: protections, stream: stream, rules: rules)
  }

  private func bare(_ way: bare_way, _ stream: Stream, _ protection: some BinaryInteger) throws
    -> BareRunner
  {
    try bare(way, stream, Int(protection))
  }

  private func name(_ way: bare_way) -> String {
    switch way {
    case BARE_TABLES: "plain tables, keys interned once"
    case BARE_TABLES_BY_NAME: "plain tables, keys as C strings"
    case BARE_CACHED_USERDATA: "userdata, each object made once"
    default: "tables behind read-only proxies"
    }
  }
}
