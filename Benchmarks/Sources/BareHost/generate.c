#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "BareHost.h"

static const char *const prenoms[] = {
    "Anaïs", "Bernard", "Chloé", "Denis", "Édith", "Fabien", "Gaëlle", "Hugues", "Inès", "Joël",
    "Karine", "Loïc", "Maëva", "Noël", "Odile", "Pascal", "Régine", "Stéphane", "Thérèse", "Yves"};
static const char *const noms[] = {
    "ARNOUX", "BOYER", "CARRÉ", "DE LA ROCHE", "ÉVRARD", "FONTAINE", "GAUTHIER", "HUMBERT",
    "JOUBERT", "KELLER", "LE BIHAN", "MAÎTRE", "NOIROT", "OLLIVIER", "PRÉVOST", "QUENTIN",
    "RENARD", "SAUNIER", "TISSOT", "VAUTRIN", "WEBER", "ZIMMERMANN"};
static const char *const communes[] = {
    "AUXONNE", "BÉLIGNEUX", "CHENÔVE", "DOLE", "ÉPINAL", "GRAY", "LURE", "MÂCON", "VESOUL"};
static const char *const objets[] = {
    "Approbation du compte financier unique", "Convention de mise à disposition de la salle",
    "Subvention à l'association sportive pour %lld euros", "Décision modificative n° 2",
    "Travaux de voirie pour %lld euros", "Création d'un emploi permanent à temps complet",
    "Tarifs de la restauration scolaire", "Acquisition d'une parcelle pour %lld euros"};
static const char *const natures[] = {"fonctionnement", "investissement", "convention"};
static const int64_t effectifs[] = {
    15, 19, 23, 27, 29, 33, 35, 39, 43, 45, 49, 53, 55, 59, 61, 65, 69};

#define COUNT_OF(list) ((int64_t)(sizeof(list) / sizeof(list)[0]))

// xorshift64 (Marsaglia, 2003).
static uint64_t state;

static uint64_t next_random(void) {
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  return state;
}

static int64_t between(int64_t low, int64_t high) {
  return low + (int64_t)((next_random() >> 16) % (uint64_t)(high - low + 1));
}

static bool happens(int64_t in_a_thousand) { return between(0, 999) < in_a_thousand; }

static void *room(int64_t count, size_t size) {
  void *items = calloc(count > 0 ? (size_t)count : 1, size);
  if (items == NULL) abort();
  return items;
}

static const char *text(const char *format, const char *first, const char *second) {
  char line[128];
  snprintf(line, sizeof line, format, first, second);
  char *copy = strdup(line);
  if (copy == NULL) abort();
  return copy;
}

static const char *numbered(const char *format, int64_t first, int64_t second) {
  char line[128];
  snprintf(line, sizeof line, format, (long long)first, (long long)second);
  char *copy = strdup(line);
  if (copy == NULL) abort();
  return copy;
}

// The list of names is walked in steps, so that two members rarely bear one name.
static void fill_members(bare_seance *s, bool is_thin) {
  bare_membre *membres = room(s->membres_count, sizeof *membres);
  int64_t name = between(0, 400);
  for (int64_t i = 0; i < s->membres_count; i++, name += 7) {
    bare_membre *m = &membres[i];
    m->nom = text(
        "%s %s", prenoms[name % COUNT_OF(prenoms)], noms[name / 3 % COUNT_OF(noms)]);
    m->civilite = happens(3) ? "" : happens(450) ? "Mme" : "M.";
    m->qualite = i == 0 ? "maire" : i < 6 ? "adjoint" : "conseiller municipal";
    m->present = i < 2 || happens(is_thin ? 450 : 830);
    m->excuse = m->present ? happens(2) : happens(800);
  }
  s->membres = membres;
  s->president = membres[0].nom;
  s->secretaire = happens(10) ? "Inconnu PERSONNE" : membres[1].nom;
}

static int64_t count_present(const bare_seance *s) {
  int64_t count = 0;
  for (int64_t i = 0; i < s->membres_count; i++) count += s->membres[i].present;
  return count;
}

static void fill_procurations(bare_seance *s) {
  bare_procuration *list = room(s->membres_count, sizeof *list);
  int64_t holder = 0;
  for (int64_t i = 0; i < s->membres_count; i++) {
    if (s->membres[i].present || !happens(600)) continue;
    do holder = (holder + 1) % s->membres_count;
    while (!s->membres[holder].present);
    bare_procuration *p = &list[s->procurations_count++];
    p->mandant = happens(5) ? s->president : s->membres[i].nom;
    p->mandataire = happens(10) ? "Inconnu PERSONNE" : s->membres[holder].nom;
    p->date = s->convocation + 1;
  }
  s->procurations = list;
}

static void fill_engagements(bare_deliberation *d, const bare_seance *s, int64_t rank) {
  if (d->montant < 0 || happens(40)) return;
  d->engagements_count = between(1, 3);
  bare_engagement *list = room(d->engagements_count, sizeof *list);
  double rest = d->montant;
  for (int64_t i = 0; i < d->engagements_count; i++) {
    bool is_last = i == d->engagements_count - 1;
    list[i].montant = is_last ? rest : (double)(int64_t)(rest / 2);
    rest -= list[i].montant;
    list[i].id = numbered("E%lld-%03lld", s->annee, happens(3) ? 1 : rank * 4 + i);
    list[i].date = s->date + (happens(5) ? -1 : between(0, 30));
    list[i].nature = natures[between(0, COUNT_OF(natures) - 1)];
  }
  d->engagements = list;
}

static void fill_vote(bare_deliberation *d, int64_t voters) {
  bool is_divided = happens(400);
  d->contre = is_divided ? between(0, voters / 4) : 0;
  d->abstentions = is_divided ? between(0, voters / 6) : 0;
  d->pour = voters - d->contre - d->abstentions + happens(10);
  d->unanimite = is_divided ? happens(20) : true;
  d->adoptee = true;
  d->secret = happens(30);
  d->nominatif = happens(30);
}

static const char *any_member(const bare_seance *s) {
  return s->membres[between(0, s->membres_count - 1)].nom;
}

static void fill_item(bare_deliberation *d, const bare_seance *s, int64_t rank) {
  int64_t amount = between(1, 900) * 100;
  d->numero = numbered("%lld-%03lld", happens(3) ? s->annee - 1 : s->annee, rank);
  d->objet = numbered(objets[between(0, COUNT_OF(objets) - 1)], amount, 0);
  d->rapporteur = any_member(s);
  bool tells = strstr(d->objet, "euros") != NULL || happens(150);
  d->montant = tells ? (double)(amount + happens(10)) : -1;
  d->beneficiaire = strstr(d->objet, "Subvention") != NULL && !happens(20) ? "USC" : NULL;
  d->presents = count_present(s) - happens(50);
  fill_vote(d, d->presents + s->procurations_count);
  d->interesses_count = happens(60) ? between(1, 2) : 0;
  for (int64_t i = 0; i < d->interesses_count; i++)
    d->interesses[i] = happens(20) ? "Inconnu PERSONNE" : any_member(s);
  fill_engagements(d, s, rank);
}

static void fill(bare_seance *s, size_t index, int64_t members, int64_t items) {
  s->id = numbered("S%07lld", (int64_t)index, 0);
  s->commune = communes[between(0, COUNT_OF(communes) - 1)];
  s->annee = between(2015, 2026);
  s->date = (s->annee - 1970) * 365 + (s->annee - 1969) / 4 + between(0, 360);
  s->convocation = s->date - (happens(50) ? between(1, 4) : between(6, 12));
  s->affichage = s->date + (happens(30) ? between(8, 14) : between(0, 7));
  s->population = between(200, 60000);
  s->membres_count = members > 0 ? members : effectifs[between(0, COUNT_OF(effectifs) - 1)];
  s->en_exercice = s->membres_count + happens(20);
  s->rang = happens(20) ? 2 : 1;
  s->budget = (double)between(1, 20) * 1e6;
  fill_members(s, happens(20));
  fill_procurations(s);
  s->deliberations_count = items > 0 ? items : between(1, 40);
  bare_deliberation *list = room(s->deliberations_count, sizeof *list);
  int64_t first = between(1, 80);
  for (int64_t i = 0; i < s->deliberations_count; i++) fill_item(&list[i], s, first + i);
  s->deliberations = list;
}

bare_seance *bare_generate(size_t count, uint64_t seed, int64_t members, int64_t items) {
  bare_seance *list = room((int64_t)count, sizeof *list);
  state = seed != 0 ? seed : 1;
  for (int i = 0; i < 8; i++) next_random();
  for (size_t i = 0; i < count; i++) fill(&list[i], i, members, items);
  return list;
}
