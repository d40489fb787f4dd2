/// The départements by name, as INSEE numbers them.
enum Departements {
  /// The number of the département whose name the text gives at the head of `folded`, a text in
  /// lower case without accents.
  static func number(namedIn folded: String) -> String? {
    let words = folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let start = words.prefix { ["de", "du", "des", "la", "le", "les", "l", "d"].contains($0) }.count
    let rest = words[start...]
    // The longest name first, so that « Loire-Atlantique » is not « Loire ».
    for length in stride(from: min(5, rest.count), to: 0, by: -1) {
      if let number = numbers[rest.prefix(length).joined(separator: " ")] { return number }
    }
    return nil
  }

  /// The number as INSEE writes it of the three signs that ACTES identifiers use: `021`, `02B`.
  static func number(actes code: String) -> String? {
    let short = code.hasPrefix("0") ? String(code.dropFirst()) : code
    return known.contains(short.uppercased()) ? short.uppercased() : nil
  }

  private static let known = Set(numbers.values)

  private static let numbers: [String: String] = {
    var numbers: [String: String] = [:]
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      if parts.count == 2 { numbers[String(parts[1])] = String(parts[0]) }
    }
    return numbers
  }()

  private static let table = """
    01 ain
    02 aisne
    03 allier
    04 alpes de haute provence
    05 hautes alpes
    06 alpes maritimes
    07 ardeche
    08 ardennes
    09 ariege
    10 aube
    11 aude
    12 aveyron
    13 bouches du rhone
    14 calvados
    15 cantal
    16 charente
    17 charente maritime
    18 cher
    19 correze
    2A corse du sud
    2B haute corse
    21 cote d or
    22 cotes d armor
    23 creuse
    24 dordogne
    25 doubs
    26 drome
    27 eure
    28 eure et loir
    29 finistere
    30 gard
    31 haute garonne
    32 gers
    33 gironde
    34 herault
    35 ille et vilaine
    36 indre
    37 indre et loire
    38 isere
    39 jura
    40 landes
    41 loir et cher
    42 loire
    43 haute loire
    44 loire atlantique
    45 loiret
    46 lot
    47 lot et garonne
    48 lozere
    49 maine et loire
    50 manche
    51 marne
    52 haute marne
    53 mayenne
    54 meurthe et moselle
    55 meuse
    56 morbihan
    57 moselle
    58 nievre
    59 nord
    60 oise
    61 orne
    62 pas de calais
    63 puy de dome
    64 pyrenees atlantiques
    65 hautes pyrenees
    66 pyrenees orientales
    67 bas rhin
    68 haut rhin
    69 rhone
    70 haute saone
    71 saone et loire
    72 sarthe
    73 savoie
    74 haute savoie
    75 paris
    76 seine maritime
    77 seine et marne
    78 yvelines
    79 deux sevres
    80 somme
    81 tarn
    82 tarn et garonne
    83 var
    84 vaucluse
    85 vendee
    86 vienne
    87 haute vienne
    88 vosges
    89 yonne
    90 territoire de belfort
    91 essonne
    92 hauts de seine
    93 seine saint denis
    94 val de marne
    95 val d oise
    971 guadeloupe
    972 martinique
    973 guyane
    974 reunion
    974 la reunion
    976 mayotte
    """
}
