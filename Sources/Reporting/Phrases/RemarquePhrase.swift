import Deliberation

/// What reading could not do, in a sentence.
public enum RemarquePhrase {
  public static func phrase(_ remarque: Remarque) -> String {
    switch remarque {
    case .pointsNonSepares:
      "Plusieurs décisions se suivent, et rien n'y prouve où chacune commence : les délibérations "
        + "n'ont pas été lues ; seule la séance est contrôlée."
    case .pagesReconnues(let pages):
      (pages.count == 1
        ? "La page \(pages[0]) est une image, lue"
        : "Les pages "
          + Mots.enumeration(pages.map(String.init)) + " sont des images, lues")
        + " par reconnaissance de caractères : vérifiez les noms et les nombres."
    }
  }
}
