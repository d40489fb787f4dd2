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

// Where a source stops for want of memory or time, and what it leaves in its variables, may differ
// from run to run. Other limits come at the same instruction each time, and unwind cleanly.
static int is_spending(const shim_host *host) {
  int kind = host->error.kind;
  return !host->is_stateless && (kind == SHIM_KIND_MEMORY || kind == SHIM_KIND_SECONDS);
}

static int conclude(shim_host *host, int status) {
  if (status == LUA_OK) return SHIM_OK;
  if (host->stop == STOP_UNKNOWN) return SHIM_STOPPED;
  if (host->refusal.is_pending) shim_note_limit(host->L, SHIM_KIND_MEMORY);
  if (host->stop == STOP_NONE && status == LUA_ERRERR) shim_fail(host, SHIM_KIND_CALL_DEPTH, "");
  if (host->stop == STOP_NONE && status == LUA_ERRMEM)
    shim_fail(host, SHIM_KIND_RUNTIME, "not enough memory");
  if (is_spending(host)) host->spent = 1;
  return SHIM_FAILED;
}

static int refuse_spent(shim_host *host) {
  reset(host);
  shim_fail(host, SHIM_KIND_SPENT, "the state has reached a limit and cannot be used again");
  return SHIM_FAILED;
}

// Garbage of earlier calls is not held against this one.
static void make_room(shim_host *host) {
  if (host->used > host->limits.memory / 2) lua_gc(host->L, LUA_GCCOLLECT);
}

// The registry has room for it already: nothing allocates.
// stack: unchanged
static void forget_held(shim_host *host) {
  if (host->held == 0) return;
  lua_pushboolean(host->L, 0);
  lua_rawseti(host->L, LUA_REGISTRYINDEX, host->held);
}

// stack in the call: 1 handler, 2 body, 3 payload; none of the pushes allocates
int shim_enter_within(
    shim_host *host, lua_CFunction body, void *payload, const shim_limits *limits) {
  lua_State *L = host->L;
  if (host->spent) return refuse_spent(host);
  host->limits = limits != NULL ? *limits : host->own_limits;
  make_room(host);
  reset(host);
  lua_settop(L, 0);
  lua_pushcfunction(L, shim_handler);
  lua_pushcfunction(L, body);
  lua_pushlightuserdata(L, payload);
  shim_budget_begin(host);
  int status = lua_pcall(L, 1, 0, 1);
  shim_budget_end(host);
  lua_settop(L, 0);
  forget_held(host);
  return conclude(host, status);
}

int shim_enter(shim_host *host, lua_CFunction body, void *payload) {
  return shim_enter_within(host, body, payload, NULL);
}

// Lua gives back stacks and tables of its own by halves, one collection after the other.
static int collect_body(lua_State *L) {
  const shim_host *host = shim_of(L);
  size_t before;
  do {
    before = host->used;
    lua_gc(L, LUA_GCCOLLECT);
  } while (host->used < before);
  return 0;
}

void shim_collect(shim_host *host) { shim_enter(host, collect_body, NULL); }

void shim_set_stateless(shim_host *host, int is_stateless) { host->is_stateless = is_stateless; }
