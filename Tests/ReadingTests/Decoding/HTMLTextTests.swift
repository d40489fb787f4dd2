import Testing

@testable import Reading

struct HTMLTextTests {
  @Test func pages() {
    let page = """
      <!doctype html><html><head><title>Mairie</title><style>p { color: red }</style></head>
      <body><p>Pr&eacute;sents&nbsp;: M.&#160;No&euml;l <b>DUC</b><br>Mme &#x45;va<!-- <p> --> LUC
      <script>x < 3</script></table>R&D &inconnu; &oelig;
      """
    let lines = HTMLText.text(of: page)?.split(separator: "\n").map { $0.trimmingBlanks }
      .filter { !$0.isEmpty }
    #expect(
      lines == ["Mairie", "Présents\u{A0}: M.\u{A0}Noël DUC", "Mme Eva LUC", "R&D &inconnu; œ"])
  }

  @Test func otherTexts() {
    #expect(HTMLText.text(of: "Présents : M. A < B") == nil)
    #expect(HTMLText.text(of: "<html") == "")
  }
}

extension Substring {
  fileprivate var trimmingBlanks: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
