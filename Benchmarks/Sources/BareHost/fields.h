#ifndef BARE_FIELDS_H
#define BARE_FIELDS_H

// Each field once: its kind, then its name in C and in Lua.
#define SEANCE_FIELDS(X)                                                                   \
  X(text, id) X(text, commune) X(integer, date) X(integer, convocation)                    \
  X(integer, affichage) X(integer, annee) X(integer, population) X(integer, en_exercice)   \
  X(integer, rang) X(text, president) X(text, secretaire) X(number, budget)
#define MEMBRE_FIELDS(X) \
  X(text, nom) X(text, civilite) X(text, qualite) X(boolean, present) X(boolean, excuse)
#define PROCURATION_FIELDS(X) X(text, mandant) X(text, mandataire) X(integer, date)
#define DELIBERATION_FIELDS(X)                                                             \
  X(text, numero) X(text, objet) X(text, rapporteur) X(optional_text, beneficiaire)        \
  X(optional_number, montant) X(integer, pour) X(integer, contre) X(integer, abstentions)  \
  X(integer, refus) X(integer, presents) X(boolean, unanimite) X(boolean, adoptee)         \
  X(boolean, secret) X(boolean, nominatif)
#define ENGAGEMENT_FIELDS(X) X(text, id) X(number, montant) X(integer, date) X(text, nature)

// All the names, each once.
#define NAMES(X)                                                                           \
  X(id) X(commune) X(date) X(convocation) X(affichage) X(annee) X(population)              \
  X(en_exercice) X(rang) X(president) X(secretaire) X(budget) X(nom) X(civilite)           \
  X(qualite) X(present) X(excuse) X(mandant) X(mandataire) X(numero) X(objet)              \
  X(rapporteur) X(beneficiaire) X(montant) X(pour) X(contre) X(abstentions) X(refus)       \
  X(presents) X(unanimite) X(adoptee) X(secret) X(nominatif) X(nature) X(membres)          \
  X(procurations) X(deliberations) X(interesses) X(engagements)

#define NAME_CONSTANT(name) KEY_##name,
enum { NAMES(NAME_CONSTANT) KEY_COUNT };
#undef NAME_CONSTANT

#define push_text(L, value) lua_pushstring(L, value)
#define push_integer(L, value) lua_pushinteger(L, value)
#define push_number(L, value) lua_pushnumber(L, value)
#define push_boolean(L, value) lua_pushboolean(L, value)

// Pushes nil for what is not told.
#define push_optional_text(L, value) lua_pushstring(L, value)
#define push_optional_number(L, value) \
  ((value) < 0 ? lua_pushnil(L) : lua_pushnumber(L, value))

#endif
