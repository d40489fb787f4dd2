#include "host.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { HOOK_PERIOD = 100, MEMORY_CAP = 16 << 20 };

static int64_t read_clock(clockid_t clock) {
  struct timespec now;
  clock_gettime(clock, &now);
  return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

int64_t bare_thread_time(void) { return read_clock(CLOCK_THREAD_CPUTIME_ID); }
int64_t bare_wall_time(void) { return read_clock(CLOCK_MONOTONIC); }

static void *allocate(void *data, void *block, size_t old_size, size_t new_size) {
  bare_host *host = data;
  size_t old = block != NULL ? old_size : 0;
  if (new_size == 0) {
    free(block);
    host->used -= old;
    return NULL;
  }
  if (new_size > old && host->used - old + new_size > MEMORY_CAP) return NULL;
  void *moved = realloc(block, new_size);
  if (moved != NULL) host->used += new_size - old;
  return moved;
}

static int64_t looks;

static void look(lua_State *L, lua_Debug *frame) {
  (void)frame;
  if (++looks < 0) luaL_error(L, "too many instructions");
}

// stack: 1 object, 2 name
static int is_known(lua_State *L) {
  lua_settop(L, 2);
  lua_pushboolean(L, lua_gettable(L, 1) != LUA_TNIL);
  return 1;
}

static int refuse(lua_State *L) {
  return luaL_error(L, "'%s' is not defined", luaL_tolstring(L, 2, NULL));
}

static const char *const allowed[] = {
    "assert", "error", "ipairs", "math", "pairs", "pcall", "select", "string", "table",
    "tonumber", "tostring", "type", "connu", NULL};

// An environment of the names allowed, any other an error to read or to write.
static void open_environment(bare_host *host) {
  lua_State *L = host->L;
  lua_newtable(L);
  lua_createtable(L, 0, 2);
  lua_newtable(L);
  for (const char *const *name = allowed; *name != NULL; name++) {
    lua_getglobal(L, *name);
    lua_setfield(L, -2, *name);
  }
  lua_createtable(L, 0, 1);
  lua_pushcfunction(L, refuse);
  lua_setfield(L, -2, "__index");
  lua_setmetatable(L, -2);
  lua_setfield(L, -2, "__index");
  lua_pushcfunction(L, refuse);
  lua_setfield(L, -2, "__newindex");
  lua_setmetatable(L, -2);
  host->environment = luaL_ref(L, LUA_REGISTRYINDEX);
}

bare_host *bare_new(bare_way way, int protections) {
  bare_host *host = calloc(1, sizeof *host);
  if (host == NULL) abort();
  host->way = way;
  host->protections = protections;
  host->L = protections & BARE_MEMORY_CAP ? lua_newstate(allocate, host) : luaL_newstate();
  if (host->L == NULL) abort();
  *(bare_host **)lua_getextraspace(host->L) = host;
  luaL_openlibs(host->L);
  lua_register(host->L, "connu", is_known);
  open_environment(host);
  bare_open_keys(host);
  bare_open_userdata(host);
  bare_open_frozen(host);
  if (protections & BARE_COUNT_HOOK) lua_sethook(host->L, look, LUA_MASKCOUNT, HOOK_PERIOD);
  return host;
}

void bare_free(bare_host *host) {
  lua_close(host->L);
  free(host);
}

int bare_load(bare_host *host, const char *text, size_t length) {
  lua_State *L = host->L;
  if (host->rule_count == MOST_RULES) return 0;
  if (luaL_loadbuffer(L, text, length, "=rule") != LUA_OK) return 0;
  if (host->protections & BARE_ENVIRONMENT) {
    lua_rawgeti(L, LUA_REGISTRYINDEX, host->environment);
    lua_setupvalue(L, -2, 1);
  }
  if (lua_pcall(L, 0, 1, 0) != LUA_OK || !lua_isfunction(L, -1)) return 0;
  host->rules[host->rule_count++] = luaL_ref(L, LUA_REGISTRYINDEX);
  return 1;
}

// stack: … -> … séance
static void build(bare_host *host, const bare_seance *seance) {
  switch (host->way) {
    case BARE_TABLES: bare_push_tables(host->L, host, seance); return;
    case BARE_TABLES_BY_NAME: bare_push_tables_by_name(host->L, host, seance); return;
    case BARE_FROZEN_TABLES: bare_push_frozen(host->L, host, seance); return;
    default: bare_push_userdata(host->L, host, seance);
  }
}

// stack: … séance -> … séance
static int64_t run(bare_host *host, int rule) {
  lua_State *L = host->L;
  lua_rawgeti(L, LUA_REGISTRYINDEX, rule);
  lua_pushvalue(L, -2);
  if (lua_pcall(L, 1, 1, 0) != LUA_OK) {
    fprintf(stderr, "bench: %s\n", lua_tostring(L, -1));
    lua_pop(L, 1);
    return -1;
  }
  int64_t findings = lua_istable(L, -1) ? (int64_t)lua_rawlen(L, -1) : 0;
  lua_pop(L, 1);
  return findings;
}

int64_t bare_evaluate(bare_host *host, const bare_seance *seance) {
  int64_t findings = 0;
  build(host, seance);
  for (int i = 0; i < host->rule_count; i++) {
    int64_t found = run(host, host->rules[i]);
    if (found < 0) {
      lua_pop(host->L, 1);
      return -1;
    }
    findings += found;
  }
  lua_pop(host->L, 1);
  return findings;
}

const char *bare_lua_release(void) { return LUA_RELEASE; }
