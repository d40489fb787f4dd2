import Deliberation
import Suivi

/// The obligations of a register as a calendar (iCalendar, RFC 5545).
///
/// One that has a last day is an event of that day (`VEVENT`, which every calendar takes); one
/// without is a thing to do (`VTODO`). A `UID` is the digest of the act and the key of the
/// obligation: to import the calendar again brings the same entries up to date.
public enum Calendar {
  /// The calendar; `suivis` in any order, the late ones come first.
  ///
  /// - Parameter jour: the day on which they are looked at, and of their `DTSTAMP`.
  public static func text(_ suivis: [EngagementSuivi], le jour: Jour) -> String {
    var lines = CalendarLines()
    lines.add("BEGIN", "VCALENDAR")
    lines.add("VERSION", "2.0")
    lines.add("PRODID", "-//Greffier//Engagements//FR")
    lines.add("CALSCALE", "GREGORIAN")
    for suivi in suivis.parUrgence(le: jour) { add(suivi, jour, to: &lines) }
    lines.add("END", "VCALENDAR")
    return lines.text
  }

  private static func add(
    _ suivi: EngagementSuivi, _ jour: Jour, to lines: inout CalendarLines
  ) {
    let obligation = suivi.obligation
    let etat = suivi.etat(le: jour)
    let kind = obligation.echeance == nil ? "VTODO" : "VEVENT"
    lines.add("BEGIN", kind)
    lines.add("UID", "\(suivi.acte)-\(obligation.cle)@greffier")
    lines.add("DTSTAMP", "\(compact(jour))T000000Z")
    if let echeance = obligation.echeance {
      lines.add("DTSTART;VALUE=DATE", compact(echeance))
      lines.add("DTEND;VALUE=DATE", compact(echeance.ajoutant(1)))
      lines.add("TRANSP", "TRANSPARENT")
    } else {
      lines.add("STATUS", etat == .fait ? "COMPLETED" : "NEEDS-ACTION")
    }
    let debut = etat == .fait ? "Fait : " : ""
    lines.add("SUMMARY", text: debut + EngagementPhrase.intitule(obligation))
    lines.add("DESCRIPTION", text: description(suivi))
    lines.add("CATEGORIES", text: EngagementPhrase.etat(etat))
    lines.add("END", kind)
  }

  private static func description(_ suivi: EngagementSuivi) -> String {
    let parts: [String?] = [
      EngagementPhrase.acte(suivi), suivi.obligation.objet,
      EngagementPhrase.versements(suivi.obligation), suivi.preuve.map(EngagementPhrase.preuve),
      suivi.id,
    ]
    return parts.compactMap { $0 }.joined(separator: "\n")
  }

  /// `20230520`.
  private static func compact(_ jour: Jour) -> String {
    jour.description.replacing("-", with: "")
  }
}
