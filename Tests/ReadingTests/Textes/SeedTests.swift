import Deliberation
import Foundation
import Reading
import Testing

/// The seed extract: every fact, and where it stands.
struct SeedTests {
  private let lecture: Lecture

  init() throws {
    let root = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent()
    }
    let file = root.appending(path: "Examples/saint-usage-2021-05-20.txt")
    lecture = try Lecture(String(contentsOf: file, encoding: .utf8))
  }

  @Test func assembly() {
    let assemblee = lecture.seance.assemblee
    #expect(assemblee.type == .conseil_municipal)
    #expect(assemblee.commune == "Saint-Usage")
    #expect(assemblee.departement == "21")
    #expect(assemblee.code_postal == "21170")
    #expect(assemblee.effectif_legal == 15)
    #expect(assemblee.en_exercice == 15)
    #expect(assemblee.siren == nil)
  }

  @Test func session() {
    let seance = lecture.seance
    #expect(seance.date == Jour("2021-05-20"))
    #expect(seance.date_lettres == "deux vingt et un, le vingt mai")
    #expect(seance.heure == Heure("20:00"))
    #expect(seance.lieu == "le lieu habituel de ses séances")
    #expect(seance.session == .ordinaire)
    #expect(seance.mode == nil)
    #expect(seance.convocation?.date == Jour("2021-05-12"))
    #expect(seance.affichage?.date == Jour("2021-05-12"))
    #expect(seance.president?.ecrit == "Madame Valérie HOSTALIER")
    #expect(seance.secretaire?.ecrit == "Aurélie LABELLE")
    #expect(seance.nombres?.votants == 14)
    #expect(seance.nombres?.presents == nil)
    #expect(seance.nombres?.representes == nil)
  }

  @Test func members() throws {
    #expect(
      lecture.noms(.present) == [
        "Mme Valérie HOSTALIER", "Mme Aurélie LABELLE", "Mme Laurie AUSSÉNAC",
        "Mme Stéphanie IMBERT", "Mme Laetitia MARTZLOFF", "Mme Jocelyne NICOLAS",
        "Mme Valérie HUMBLOT", "M. Alain IMBERT", "M. Ali ERTUGRUL", "M. Suayib CAKIR",
        "M. Jean MATHELIN", "M. Roger GANEE",
      ])
    #expect(lecture.noms(.represente) == ["M. Jérémy POILLOT", "M. Rachid BOULAHYA"])
    #expect(lecture.noms(.excuse) == ["M. Arnaud MOSSON"])
    #expect(lecture.noms(.absent) == [])
    #expect(lecture.seance.membres?.count == 15)
    let maire = try #require(lecture.seance.membres?.first)
    #expect(maire.nom == "HOSTALIER")
    #expect(maire.prenom == "Valérie")
    #expect(maire.qualite == "maire")
    #expect(lecture.seance.membres?.dropFirst().allSatisfy { $0.qualite == nil } == true)
  }

  @Test func powers() {
    #expect(
      lecture.pouvoirs == [
        "M. Jérémy POILLOT → M. Ali ERTUGRUL", "M. Rachid BOULAHYA → M. Roger GANEE",
      ])
  }

  @Test func act() throws {
    let act = try lecture.deliberation
    #expect(act.numero == "2021_034")
    #expect(act.objet == "Mutualisation d'un conseiller numérique")
    #expect(act.complet == false)
    #expect(act.partenaires == ["Losne", "Saint-Jean-de-Losne"])
    #expect(act.vote == nil)
    #expect(act.dispositif == nil)
    #expect(act.signatures == nil)
    #expect(act.visas == nil)
    #expect(act.considerants == nil)
    #expect(act.transmission == nil)
    #expect(act.publication == nil)
    #expect(act.voies_recours == nil)
  }

  @Test func money() throws {
    let act = try lecture.deliberation
    #expect(act.financements?.count == 1)
    let financement = try #require(act.financements?.first)
    #expect(financement.financeur == "Etat")
    #expect(financement.montant == Euros(centimes: 5_000_000))
    #expect(financement.duree_mois == 24)
    #expect(financement.par == .poste)
    #expect(financement.integral == true)
    #expect(
      act.charges?.map { "\($0.poste ?? "?") : \($0.payeur ?? "?")" } == [
        "formation : Etat", "rémunération : Etat", "tenue vestimentaire : Etat",
      ])
  }

  @Test func commitments() throws {
    let act = try lecture.deliberation
    let engagements = try #require(act.engagements)
    #expect(
      engagements.map(\.texte) == [
        "Sélection du candidat",
        "Libérer le candidat pour suivre les formations obligatoires",
        "Etablir une convention tripartite",
        "Mise à disposition des moyens et équipements nécessaires pour réaliser sa mission",
      ])
    #expect(engagements.map(\.nature) == [.selection, .formation, .convention, .moyens])
    #expect(engagements.allSatisfy { $0.debiteur == "la collectivité" && $0.echeance == nil })
    let terms = try #require(act.conseiller_numerique)
    #expect(terms.gratuite == true)
    #expect(terms.temps_plein == true)
    #expect(terms.tenue_payeur == "Etat")
    #expect(terms.heures == nil)
  }

  @Test func places() {
    #expect(lecture.places("date") == [[14, 11, 21]])
    #expect(lecture.places("date_lettres") == [[16, 6, 35]])
    #expect(lecture.places("heure") == [[16, 39, 47]])
    #expect(lecture.places("assemblee.code_postal") == [[5, 1, 5]])
    #expect(lecture.places("assemblee.commune") == [[12, 18, 28], [46, 15, 25]])
    #expect(lecture.places("assemblee.effectif_legal") == [[18, 27, 28]])
    #expect(lecture.places("assemblee.en_exercice") == [[20, 15, 16]])
    #expect(lecture.places("nombres.votants") == [[22, 20, 21]])
    #expect(lecture.places("convocation.date") == [[26, 1, 10]])
    #expect(lecture.places("affichage.date") == [[30, 1, 10]])
    #expect(lecture.places("membres") == [[32, 1, 228]])
    #expect(lecture.places("membres[0]") == [[32, 21, 37]])
    #expect(lecture.places("membres[14]") == [[36, 23, 38]])
    #expect(lecture.places("procurations") == [[34, 1, 122]])
    #expect(lecture.places("procurations[1].mandataire") == [[34, 109, 122]])
    #expect(lecture.places("secretaire") == [[40, 24, 38]])
    #expect(lecture.places("deliberations[0].numero") == [[44, 31, 38]])
    #expect(lecture.places("deliberations[0].objet") == [[44, 42, 80]])
    #expect(lecture.places("deliberations[0].financements[0].montant") == [[50, 65, 72]])
    #expect(lecture.places("deliberations[0].engagements[2]") == [[56, 3, 35]])
  }

  @Test func placesHoldTheirWords() throws {
    for (chemin, extraits) in try #require(lecture.seance.extraits) {
      for extrait in extraits {
        let ligne = Array(lecture.lignes[try #require(extrait.ligne) - 1].unicodeScalars)
        let (debut, fin) = (try #require(extrait.debut), try #require(extrait.fin))
        let mots = String(String.UnicodeScalarView(ligne[(debut - 1)..<fin]))
        #expect(mots.hasPrefix(try #require(extrait.texte)), "\(chemin)")
        #expect(extrait.page == 1)
        #expect(extrait.ocr == false)
      }
    }
  }

  @Test func twoPlacesOfThePresident() {
    #expect(lecture.places("president") == [[16, 223, 246], [42, 23, 39]])
    let valeur = Scalaire.texte("Madame Valérie HOSTALIER")
    #expect(lecture.valeurs("president") == [valeur, valeur])
  }
}
