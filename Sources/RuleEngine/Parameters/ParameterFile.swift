import LuaHost

/// What one file of `parametres/` declares.
struct ParameterFile {
  /// A figure worked out from the parameters of its group.
  struct CompiledCalcul {
    let calcul: Calcul
    let fonction: LuaReference
  }

  /// The keys of a calcul.
  static let known = ["nom", "titre", "fonction", "genre", "fichier", "ligne"]

  private(set) var parametres: [Parametre] = []
  private(set) var calculs: [CompiledCalcul] = []
  private(set) var problemes: [RuleProblem] = []

  /// Runs `source` in `state`; what is wrong ends in `problemes`.
  ///
  /// - Parameter isChecked: the file was found stateless before.
  init(_ source: LuaSource, in state: LuaState, isChecked: Bool = false) {
    do {
      let value = try state.load(source, stateless: true, isChecked: isChecked)
      guard case .table(let list) = value, !list.array.isEmpty else {
        problemes.append(RuleProblem(.noRule, fichier: source.name))
        return
      }
      for item in list.array { read(item, source.name) }
    } catch {
      problemes.append(RuleProblem(.lua(error), fichier: source.name, ligne: error.line))
    }
  }

  private mutating func read(_ value: LuaValue, _ fichier: String) {
    guard case .table(let table) = value else {
      problemes.append(RuleProblem(.noRule, fichier: fichier))
      return
    }
    do throws(RuleFaults) {
      if table["genre"] == .string("calcul") {
        calculs.append(try Self.calcul(table))
      } else {
        parametres.append(try ParametreParser(table: table).parse())
      }
    } catch {
      let ligne = optionalInteger("ligne", in: table)
      problemes += error.problems(fichier, ligne)
    }
  }

  private static func calcul(_ table: LuaTable) throws(RuleFaults) -> CompiledCalcul {
    var reading = FaultCollector()
    reading.refuseUnknown(known, in: table)
    let nom = reading.read(table, self.nom)
    let fonction = table["fonction"]?.function
    if fonction == nil { reading.add(.missingField("fonction")) }
    try reading.end()
    guard let nom, let fonction else { throw RuleFaults(kinds: [.noRule]) }
    let calcul = Calcul(nom: nom, titre: optionalText("titre", in: table))
    return CompiledCalcul(calcul: calcul, fonction: fonction)
  }

  private static func nom(_ table: LuaTable) throws(RuleProblem.Kind) -> String {
    let nom = try text("nom", in: table)
    guard nom.split(separator: ".").count == 2 else {
      throw .badField("nom", attendu: "un groupe, un point et un nom : quorum.requis")
    }
    return nom
  }
}
