import Deliberation
import TestSupport
import Testing

/// Every entity that a séance leads to.
private let entities: [any Entity.Type] = {
  var found: [any Entity.Type] = []
  func add(_ type: any Entity.Type) {
    guard !found.contains(where: { $0 == type }) else { return }
    found.append(type)
    for info in type.infos { visit(info.type) }
  }
  func visit(_ type: FieldType) {
    switch type {
    case .object(let entity): add(entity)
    case .list(let element), .map(let element): visit(element)
    default: break
    }
  }
  add(Seance.self)
  return found
}()

@Suite struct SchemaTests {
  @Test func everyFieldIsDescribedOnce() {
    #expect(entities.count == 48)
    for entity in entities {
      let names = entity.infos.map(\.name)
      #expect(Set(names).count == names.count, "\(entity.name)")
      #expect(entity.infos.allSatisfy { !$0.meaning.isEmpty }, "\(entity.name)")
    }
  }

  @Test func theDescribedNameIsTheNameInSwift() {
    for entity in entities {
      let stored = Mirror(reflecting: entity.init()).children.compactMap(\.label)
      #expect(stored == entity.infos.map(\.name), "\(entity.name)")
    }
  }

  @Test func derivedFactsDoNotHideStoredOnes() {
    for entity in entities {
      let stored = Set(entity.infos.map(\.name))
      let derived = DerivedFacts.fields(of: entity.name).map(\.name)
      #expect(stored.isDisjoint(with: derived), "\(entity.name)")
    }
  }

  @Test func aValueOfAnotherTypeIsRefused() throws {
    var convocation = Convocation()
    let index = try #require(Convocation.schema.index(of: "rang"))
    let refused = convocation.set(.text("deux"), at: index)
    #expect(!refused && convocation.rang == nil)
    let taken = convocation.set(.integer(2), at: index)
    #expect(taken && convocation.rang == 2)
    let forgotten = convocation.set(.unknown, at: index)
    #expect(forgotten && convocation.rang == nil)
  }

  @Test func fieldsGoneThroughAreThoseReadOneByOne() {
    var seance = Seance.exemple()
    seance.extraits = ["date": [Extrait()]]
    var seen: [String] = []
    seance.forEachValue { index, value in
      seen.append(Seance.infos[index].name)
      guard seen.last != "extraits" else {
        #expect(!value.isKnown)
        return
      }
      #expect(String(describing: value) == String(describing: seance.value(at: index)))
    }
    #expect(seen == Seance.infos.map(\.name))
  }
}
