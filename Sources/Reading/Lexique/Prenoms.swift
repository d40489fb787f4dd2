/// The usual French prénoms.
enum Prenoms {
  /// Whether the word `folded`, in lower case without accents, is one of them.
  static func contains(_ folded: String) -> Bool {
    usual.contains(folded)
  }

  /// Whether women bear the first of the prénoms of `written`; nil when it is not a usual one, or
  /// of both.
  static func isFeminine(_ written: String) -> Bool? {
    let text = FoldedText(written)
    let folded = text.folded(text.all).prefix { $0.isLetter }
    guard usual.contains(String(folded)), !both.contains(String(folded)) else { return nil }
    if feminine.contains(String(folded)) { return true }
    return (folded.hasSuffix("e") || folded.hasSuffix("a")) && !masculine.contains(String(folded))
  }

  private static let both: Set = ["alex", "camille", "claude", "cyrille", "dominique", "yannick"]

  /// Those of men that end as those of women do.
  private static let masculine: Set = [
    "aime", "alexandre", "alphonse", "andre", "antoine", "baptiste", "christophe", "emile",
    "etienne", "eugene", "fabrice", "guillaume", "gustave", "herve", "jeremie", "jerome", "maurice",
    "maxence", "maxime", "patrice", "philippe", "pierre", "rene", "serge", "stephane", "theodore",
  ]

  /// Those of women that do not.
  private static let feminine: Set = [
    "agnes", "anais", "annick", "astrid", "chantal", "deborah", "edith", "elisabeth", "esther",
    "fanny", "ines", "jennifer", "magali", "manon", "margaux", "margot", "marion", "maud", "muriel",
    "myriam", "rachel", "sarah",
  ]

  private static let usual = Set(
    """
    adele adrien agathe agnes aime alain alban albert alex alexandra alexandre alexis alice \
    aline alphonse amandine amelie anais andre andree angele angelique anna anne annick annie \
    anthony antoine antoinette antonin antonio arlette arnaud arthur astrid aude audrey augustin \
    aurelie aurelien aurore axel axelle baptiste barbara bastien beatrice benedicte benjamin \
    benoit berengere bernadette bernard bertrand brigitte bruno camille carine carole caroline \
    catherine cecile cedric celia celine chantal charles charline charlotte chloe christel \
    christelle christian christiane christine christophe claire clara clarisse claude claudette \
    claudie claudine clement clementine colette coralie corinne cyril cyrille damien daniel \
    daniele danielle david deborah delphine denis denise didier dominique dorothee edith edmond \
    edouard elena eliane elisa elisabeth elise elodie eloise emeline emile emilie emma emmanuel \
    emmanuelle eric estelle esther etienne eugene eva evelyne fabien fabienne fabrice fanny \
    fatima felix fernand fernande florence florent florian francine francis francisco franck \
    francois francoise frederic frederique gabriel gabrielle gael gaelle gaston genevieve \
    georges georgette gerald geraldine gerard germain germaine ghislaine gilbert gilberte gilles \
    ginette gisele gregory guillaume gustave guy gwenaelle helene henri henriette herve hubert \
    hugo hugues huguette ines irene isabelle jacky jacqueline jacques jean jeanne jeannine \
    jennifer jeremie jeremy jerome jessica joel joelle johan jonathan jordan jose joseph \
    josephine josette josiane julia julian julie julien juliette justine karim karine kevin \
    laetitia lauren laurence laurent laurie lea leo leon leonie lilian liliane lionel lisa loic \
    louis louise luc lucas lucette lucie lucien lucienne ludivine ludovic lydia lydiane lydie \
    madeleine mael maeva magali manon manuel marc marceau marcel marcelle margaux margot \
    marguerite maria marianne marie marine marion marius marjorie marlene martial martin martine \
    maryline maryse maryvonne mathieu mathilde matthieu maud maurice max maxence maxime melanie \
    melissa michael michel michele micheline michelle mickael mireille mohamed monique morgane \
    muriel myriam nadege nadia nadine natacha nathalie nathan nicolas nicole noel noelle noemie \
    oceane odette odile olga olivier pascal pascale patrice patricia patrick paul paule paulette \
    pauline philippe pierre pierrette quentin rachel rachid raoul raphael raymond raymonde \
    regine regis remi remy rene renee richard robert roger roland rolande romain romane rosalie \
    rose roselyne sabine sabrina said samia samuel sandra sandrine sarah sebastien serge \
    severine sidonie simon simone solange sonia sophie stephane stephanie suzanne sylvain \
    sylvaine sylvette sylvia sylviane sylvie tanguy teddy theo theodore therese thibault thibaut \
    thierry thomas tristan valentin valentine valerie vanessa veronique victoire victor victoria \
    vincent violette virginie viviane vivien william xavier yann yannick yohan yolande youssef \
    yvan yves yvette yvon yvonne zoe
    """.split(separator: " ").map(String.init))
}
