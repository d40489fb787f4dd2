#include <string.h>

#include "internal.h"

static void begin_outcome(shim_host *host) {
  host->stop = STOP_NONE;
  host->error_held = 0;
  host->error.kind = SHIM_KIND_NONE;
  host->stop_facts.count = 0;
  host->pending.count = 0;
  host->result_start = host->result.count;
}

static void reset(shim_host *host) {
  host->result.count = 0;
  begin_outcome(host);
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

static int refuse(shim_host *host) {
  begin_outcome(host);
  if (host->spent)
    shim_fail(host, SHIM_KIND_SPENT, "the state has reached a limit and cannot be used again");
  else
    shim_fail(host, SHIM_KIND_RUNTIME, "the answers of several calls are being read");
  return SHIM_FAILED;
}

static int is_refused(const shim_host *host) { return host->spent || host->answers.is_shown; }

// Garbage of earlier calls is not held against this one.
static void make_room(shim_host *host) {
  if (host->used > host->limits.memory / 2) lua_gc(host->L, LUA_GCCOLLECT);
}

// The registry has room for it already: nothing allocates.
// stack: unchanged
static void forget_held(shim_host *host) {
  if (!host->is_holding) return;
  host->is_holding = 0;
  lua_pushboolean(host->L, 0);
  lua_rawseti(host->L, LUA_REGISTRYINDEX, host->held);
}

// Between calls the stack of the state holds what each of them needs.
enum { HANDLER = 1, CALLER = 2 };

// stack: none -> 1 handler, 2 a value that holds the caller's place
void shim_open_stack(lua_State *L) {
  lua_pushcfunction(L, shim_handler);
  lua_pushboolean(L, 0);
}

// stack: 1 handler, 2 value -> 1 handler, 2 caller
void shim_set_caller(shim_host *host) {
  lua_rawgeti(host->L, LUA_REGISTRYINDEX, host->caller);
  lua_replace(host->L, CALLER);
}

// None of the pushes allocates.
// stack: 1 handler, 2 caller, 3 body -> 1 handler, 2 caller
static int enter(shim_host *host, void *payload, const shim_limits *limits) {
  lua_State *L = host->L;
  host->limits = limits != NULL ? *limits : host->own_limits;
  make_room(host);
  reset(host);
  lua_pushlightuserdata(L, payload);
  shim_budget_begin(host);
  shim_meter_begin(host);
  int status = lua_pcall(L, 1, 0, HANDLER);
  shim_look_at_meter(L);
  shim_budget_end(host);
  forget_held(host);
  if (status == LUA_OK) return SHIM_OK;
  lua_settop(L, CALLER);
  return conclude(host, status);
}

int shim_enter_within(
    shim_host *host, lua_CFunction body, void *payload, const shim_limits *limits) {
  if (is_refused(host)) return refuse(host);
  lua_pushcfunction(host->L, body);
  return enter(host, payload, limits);
}

int shim_enter(shim_host *host, lua_CFunction body, void *payload) {
  return shim_enter_within(host, body, payload, NULL);
}

// stack: 1 handler, 2 caller; unchanged
int shim_enter_caller(shim_host *host, void *payload, const shim_limits *limits) {
  if (is_refused(host)) return refuse(host);
  lua_pushvalue(host->L, CALLER);
  return enter(host, payload, limits);
}

// Before each function of an entry that calls several; what holds the meter is at the index.
// stack: unchanged; a value more meanwhile
void shim_begin_next(lua_State *L, int meter) {
  shim_host *host = shim_of(L);
  make_room(host);
  begin_outcome(host);
  forget_held(host);
  shim_begin_trace(host);
  shim_budget_begin(host);
  shim_meter_begin_of(L, meter);
}

// Lua gives back stacks and tables of its own by halves, one collection after the other; by
// generations it keeps some that are old.
static int collect_body(lua_State *L) {
  const shim_host *host = shim_of(L);
  size_t before;
  lua_gc(L, LUA_GCINC, 0, 0, 0);
  do {
    before = host->used;
    lua_gc(L, LUA_GCCOLLECT);
  } while (host->used < before);
  lua_gc(L, LUA_GCGEN, 0, 0);
  return 0;
}

void shim_collect(shim_host *host) { shim_enter(host, collect_body, NULL); }

void shim_set_stateless(shim_host *host, int is_stateless) {
  host->is_stateless = is_stateless;
  shim_forget_all(host);
}
