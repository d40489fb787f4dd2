#ifndef BARE_HOST_H
#define BARE_HOST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Generated séances, and a C program that runs rules on them without any protection: what
// Greffier's host is measured against.

typedef struct {
  const char *nom, *civilite, *qualite;
  bool present, excuse;
} bare_membre;

typedef struct {
  const char *mandant, *mandataire;
  int64_t date;
} bare_procuration;

typedef struct {
  const char *id, *nature;
  double montant;
  int64_t date;
} bare_engagement;

typedef struct {
  const char *numero, *objet, *rapporteur;
  const char *beneficiaire;  // NULL: not told
  double montant;            // below 0: not told
  int64_t pour, contre, abstentions, refus, presents;
  bool unanimite, adoptee, secret, nominatif;
  int64_t interesses_count, engagements_count;
  const char *interesses[2];
  const bare_engagement *engagements;
} bare_deliberation;

typedef struct {
  const char *id, *commune, *president, *secretaire;
  int64_t date, convocation, affichage, annee, population, en_exercice, rang;
  double budget;
  int64_t membres_count, procurations_count, deliberations_count;
  const bare_membre *membres;
  const bare_procuration *procurations;
  const bare_deliberation *deliberations;
} bare_seance;

// The same séances for the same arguments. 0 members or items: as many as communes have.
// They live as long as the program.
bare_seance *bare_generate(size_t count, uint64_t seed, int64_t members, int64_t items);

// How séances reach Lua.
typedef enum {
  BARE_TABLES,           // plain tables, their keys interned once
  BARE_TABLES_BY_NAME,   // plain tables, each key a C string
  BARE_FROZEN_TABLES,    // plain tables behind read-only proxies
  BARE_FRESH_USERDATA,   // an object is made each time that it is read
  BARE_CACHED_USERDATA,  // an object is made once a séance
} bare_way;

// What a bare host can be given of the protections, one by one.
enum { BARE_COUNT_HOOK = 1, BARE_MEMORY_CAP = 2, BARE_ENVIRONMENT = 4 };

typedef struct bare_host bare_host;

bare_host *bare_new(bare_way way, int protections);
void bare_free(bare_host *host);
// 0 when it does not compile.
int bare_load(bare_host *host, const char *text, size_t length);
// Runs all the rules; how many findings they gave, -1 when one broke.
int64_t bare_evaluate(bare_host *host, const bare_seance *seance);

// Nanoseconds: processor time of the thread, and of the clock on the wall.
int64_t bare_thread_time(void);
int64_t bare_wall_time(void);

// « Lua 5.4.x ».
const char *bare_lua_release(void);

#endif
