/// Public bodies and others who pay, as acts call them.
enum Payers {
  /// One of them behind its article, which is left out of the group: « l'Etat » gives « Etat ».
  static let pattern =
    #"(?:l'_|la |le |les )?((?:etat|region|departement|commune|ville|collectivite"#
    + #"|communaute de communes|communaute d'agglomeration|syndicat|employeur|acquereur|preneur"#
    + #"|locataire|beneficiaire|association|anct|banque des territoires|caisse des depots|caf"#
    + #"|agence de l'eau|union europeenne|europe)\b)"#

  /// Those who finance a council: the council itself, and those who buy or rent from it, do not.
  static let financers =
    #"(?:l'_|la |le |les )?\b((?:etat|region|departement|anct|banque des territoires"#
    + #"|caisse des depots|caf|agence de l'eau|union europeenne|europe|feder|ademe)\b)"#

  /// The council, behind its article, which is kept: « la collectivité ».
  static let councils =
    #"((?:l[ae]_|l'_)(?:collectivite|commune|communaute de communes|epci"#
    + #"|communaute d'agglomeration|ville|syndicat|conseil(?: municipal| communautaire)?|mairie"#
    + #"|structure(?: accueillante)?)\b)"#
}
