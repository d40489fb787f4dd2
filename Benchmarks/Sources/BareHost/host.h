#ifndef BARE_HOST_INTERNAL_H
#define BARE_HOST_INTERNAL_H

#include <lua.h>

#include <lauxlib.h>
#include <lualib.h>

#include "BareHost.h"
#include "fields.h"

enum { MOST_RULES = 1024, KINDS = 10 };

struct bare_host {
  lua_State *L;
  bare_way way;
  int protections;
  int rules[MOST_RULES];  // registry
  int rule_count;
  int keys;                // registry: what interns the keys
  int metatables[KINDS];   // registry
  int objects;             // registry: address -> userdata, of the séance at hand
  int proxy;               // registry: what wraps a table
  int environment;         // registry
  size_t used;
};

// Each pushes the séance.
int bare_push_tables(lua_State *L, bare_host *host, const bare_seance *seance);
int bare_push_tables_by_name(lua_State *L, bare_host *host, const bare_seance *seance);
int bare_push_frozen(lua_State *L, bare_host *host, const bare_seance *seance);
int bare_push_userdata(lua_State *L, bare_host *host, const bare_seance *seance);

void bare_open_keys(bare_host *host);
void bare_open_userdata(bare_host *host);
void bare_open_frozen(bare_host *host);

#endif
