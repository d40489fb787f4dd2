#define _GNU_SOURCE
#include <string.h>

#include "internal.h"

static void reset(shim_host *host) {
  host->stop = STOP_NONE;
  host->error_held = 0;
  host->error.kind = SHIM_KIND_NONE;
  host->stop_facts.count = 0;
  host->pending.count = 0;
  host->result.count = 0;
}

static int is_limit_of_state(int kind) {
  return kind == SHIM_KIND_INSTRUCTIONS || kind == SHIM_KIND_MEMORY || kind == SHIM_KIND_SECONDS;
}

static void describe_memory(shim_host *host) {
  shim_fail(host, SHIM_KIND_MEMORY, "not enough memory");
  host->error.line = host->memory_line;
  if (host->memory_line != 0)
    shim_copy_text(host->error.chunk, sizeof host->error.chunk, host->memory_chunk);
}

static int conclude(shim_host *host, int status) {
  if (status == LUA_OK) return SHIM_OK;
  if (status == LUA_ERRMEM && host->stop != STOP_ERROR) describe_memory(host);
  if (host->stop == STOP_UNKNOWN) return SHIM_STOPPED;
  if (host->error.kind == SHIM_KIND_NONE) shim_fail(host, SHIM_KIND_RUNTIME, "stack overflow");
  if (is_limit_of_state(host->error.kind)) host->spent = 1;
  return SHIM_FAILED;
}

// stack in the call: 1 handler, 2 body, 3 payload; none of the pushes allocates
int shim_enter(shim_host *host, lua_CFunction body, void *payload) {
  lua_State *L = host->L;
  reset(host);
  if (host->spent) {
    shim_fail(host, SHIM_KIND_SPENT, "the state has reached a limit and cannot be used again");
    return SHIM_FAILED;
  }
  lua_settop(L, 0);
  lua_pushcfunction(L, shim_handler);
  lua_pushcfunction(L, body);
  lua_pushlightuserdata(L, payload);
  shim_budget_begin(host);
  int status = lua_pcall(L, 1, 0, 1);
  shim_budget_end(host);
  lua_settop(L, 0);
  return conclude(host, status);
}

// The sandbox's `pcall`: it catches errors of the rule, never a stop nor a limit.
// stack: 1 function, 2… its arguments; then 1 status, 2… results
int shim_pcall(lua_State *L) {
  shim_host *host = shim_of(L);
  luaL_checkany(L, 1);
  lua_pushboolean(L, 1);
  lua_insert(L, 1);
  int status = lua_pcall(L, lua_gettop(L) - 2, LUA_MULTRET, 0);
  if (host->stop != STOP_NONE) return shim_reraise(L);
  if (status == LUA_ERRMEM) return shim_raise_memory(L);
  if (status == LUA_OK) return lua_gettop(L);
  host->error_held = 0;
  lua_pushboolean(L, 0);
  lua_insert(L, -2);
  return 2;
}

typedef struct {
  const char *name;
  const char *text;
  size_t length;
  int is_prelude;
} chunk_source;

// `_ENV` would let a rule swap the environment that checks its globals.
static int mentions_environment(const chunk_source *source, int *line) {
  const char *found = memmem(source->text, source->length, "_ENV", 4);
  if (found == NULL) return 0;
  *line = 1;
  for (const char *c = source->text; c < found; c++) *line += *c == '\n';
  return 1;
}

static int refuse(lua_State *L, const chunk_source *source, int kind, int line, const char *text) {
  shim_host *host = shim_of(L);
  shim_fail(host, kind, text);
  host->error.line = line;
  shim_copy_text(host->error.chunk, sizeof host->error.chunk, source->name);
  return shim_reraise(L);
}

// stack: pushes the environment of the chunk
static void push_environment(lua_State *L, int is_prelude) {
  shim_host *host = shim_of(L);
  if (is_prelude) {
    lua_rawgeti(L, LUA_REGISTRYINDEX, host->prelude_env);
    return;
  }
  lua_newtable(L);
  lua_rawgeti(L, LUA_REGISTRYINDEX, host->rule_metatable);
  lua_setmetatable(L, -2);
}

// stack: pushes the compiled chunk, in its environment
static void push_chunk(lua_State *L, const chunk_source *source) {
  shim_host *host = shim_of(L);
  int line = 0;
  if (source->length > host->limits.source_bytes)
    refuse(L, source, SHIM_KIND_SOURCE, 0, "the source is too long");
  if (!source->is_prelude && mentions_environment(source, &line))
    refuse(L, source, SHIM_KIND_SYNTAX, line, "_ENV is not available");
  const char *name = lua_pushfstring(L, source->is_prelude ? "=%s" : "@%s", source->name);
  int status = luaL_loadbufferx(L, source->text, source->length, name, "t");
  if (status == LUA_ERRMEM) shim_raise_memory(L);
  if (status != LUA_OK) {
    shim_describe_syntax(host, source->name, luaL_tolstring(L, -1, NULL));
    shim_reraise(L);
  }
  push_environment(L, source->is_prelude);
  lua_setupvalue(L, -2, 1);
}

// stack: 1 payload, 2 chunk name, 3 chunk; then its first result at 3
static int load_body(lua_State *L) {
  push_chunk(L, lua_touserdata(L, 1));
  lua_call(L, 0, 1);
  shim_serialise(L, 3, 1);
  return 0;
}

int shim_load(shim_host *host, const char *name, const char *text, size_t length) {
  chunk_source source = {name, text, length, 0};
  return shim_enter(host, load_body, &source);
}

// stack: 3 the table of exports; pushes and pops each key and value
static void publish(lua_State *L) {
  shim_host *host = shim_of(L);
  lua_rawgeti(L, LUA_REGISTRYINDEX, host->allowed);
  lua_rawgeti(L, LUA_REGISTRYINDEX, host->exports);
  for (lua_pushnil(L); lua_next(L, 3); lua_settop(L, 6)) {
    if (lua_type(L, 6) != LUA_TSTRING) luaL_error(L, "the name of an export must be a string");
    if (lua_istable(L, 7)) shim_freeze_deep(L, lua_tostring(L, 6));
    lua_pushvalue(L, 6);
    lua_pushvalue(L, 7);
    lua_rawset(L, 4);
    lua_pushvalue(L, 6);
    lua_pushvalue(L, 7);
    lua_rawset(L, 5);
  }
}

// stack: 1 payload, 2 chunk name, 3 chunk; then its first result at 3
static int prelude_body(lua_State *L) {
  push_chunk(L, lua_touserdata(L, 1));
  lua_call(L, 0, 1);
  if (lua_isnil(L, 3)) return 0;
  if (!lua_istable(L, 3)) return luaL_error(L, "a prelude must return a table of exports");
  publish(L);
  return 0;
}

int shim_prelude(shim_host *host, const char *name, const char *text, size_t length) {
  chunk_source source = {name, text, length, 1};
  return shim_enter(host, prelude_body, &source);
}
