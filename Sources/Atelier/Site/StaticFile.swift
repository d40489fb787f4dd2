import Reporting

/// The files that pages ask for: they stand in the program.
enum StaticFile {
  static func addRoutes(_ routes: inout Routes) {
    let files: [(String, [UInt8], String)] = [
      ("atelier.css", PackageResources.atelier_css, "text/css"),
      ("atelier.js", PackageResources.atelier_js, "text/javascript"),
      ("editeur.js", PackageResources.editeur_js, "text/javascript"),
      ("marque.svg", PackageResources.marque_svg, "image/svg+xml"),
      ("dessins.css", Array(DessinsStyle.css.utf8), "text/css"),
      ("annotation.css", Array(AnnotationStyle.textAndMarks.utf8), "text/css"),
    ]
    for (name, bytes, type) in files {
      routes.add(.get, "/fichiers/\(name)") { _, _ in response(bytes, type) }
    }
  }

  static func response(_ bytes: [UInt8], _ type: String) -> Response {
    Response(fields: [("Content-Type", "\(type); charset=utf-8")], body: bytes)
  }
}
