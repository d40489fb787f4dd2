import Crypto

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What every page begins with.
enum PageHTML {
  /// The start of a page in French, up to its body, with a style of its own.
  static func head(_ title: String, css: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="fr">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(policy(css))">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>\(HTML.escaped(title))</title>
    <style>\(css)</style>
    </head>
    """
  }

  /// Nothing is fetched, run or sent; of styles, the page's own alone.
  private static func policy(_ css: String) -> String {
    let digest = Data(SHA256.hash(data: Data(css.utf8))).base64EncodedString()
    return "default-src 'none'; style-src 'sha256-\(digest)'; base-uri 'none'; form-action 'none'"
  }
}
