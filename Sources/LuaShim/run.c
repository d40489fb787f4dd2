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
  return kind == SHIM_KIND_INSTRUCTIONS || kind == SHIM_KIND_MEMORY ||
         kind == SHIM_KIND_SECONDS || kind == SHIM_KIND_PATTERN;
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
