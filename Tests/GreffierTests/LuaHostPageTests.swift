import Foundation
import TestSupport
import Testing

/// The page of LuaHost shows a program that is built, and what it prints.
@Suite struct LuaHostPageTests {
  private func page() throws -> String {
    try String(contentsOfFile: packageRoot() + "/docs/lua-host.md", encoding: .utf8)
  }

  @Test func showsTheProgram() throws {
    let path = packageRoot() + "/Examples/lua-host/main.swift"
    let program = try String(contentsOfFile: path, encoding: .utf8)
    #expect(program.split(separator: "\n", omittingEmptySubsequences: false).count <= 21)
    #expect(try page().contains("```swift\n\(program)```"))
  }

  @Test func showsWhatItPrints() throws {
    let outcome = try run("lua-host-example", [])
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(try page().contains("It prints:\n\n```\n\(outcome.output)```"))
  }
}
