#include "internal.h"

// What the code of compiled chunks takes from as it runs (metered_code.c): a counter that a
// function of ours holds as an upvalue, which they share.

enum { COUNTER = 1, REFILL = 2 };

// Takes what has run since the last look from what is left. The function that holds the counter is
// at the index.
// stack: unchanged; one more meanwhile
void shim_look_at_meter_of(lua_State *L, int index) {
  shim_host *host = shim_of(L);
  lua_getupvalue(L, index, COUNTER);
  lua_Integer counter = lua_tointegerx(L, -1, NULL), ran = host->meter.granted - counter;
  lua_pop(L, 1);
  host->meter.granted = counter;
  host->left -= ran;
  host->depth_credit -= ran;
}

// stack: unchanged; one more meanwhile
static void grant_to(lua_State *L, int index, lua_Integer period) {
  lua_pushinteger(L, period);
  lua_setupvalue(L, index, COUNTER);
  shim_of(L)->meter.granted = period;
}

// stack: … -> … function, or nothing while there is none
static int push_holder(lua_State *L) {
  int function = shim_of(L)->meter.function;
  if (function != 0) lua_rawgeti(L, LUA_REGISTRYINDEX, function);
  return function != 0;
}

// stack: unchanged; two more meanwhile
void shim_look_at_meter(lua_State *L) {
  if (!push_holder(L)) return;
  shim_look_at_meter_of(L, -1);
  lua_pop(L, 1);
}

// stack: unchanged; two more meanwhile
static void grant(lua_State *L, lua_Integer period) {
  if (!push_holder(L)) return;
  grant_to(L, lua_gettop(L), period);
  lua_pop(L, 1);
}

static int64_t period_of(const shim_host *host) {
  int64_t step = host->limits.instruction_step > 0 ? host->limits.instruction_step : 1;
  if (host->left >= step) return step;
  return host->left > 0 ? host->left : 0;
}

// The counter went below zero.
// stack: unchanged
static int refill(lua_State *L) {
  shim_host *host = shim_of(L);
  shim_look_at_meter(L);
  shim_pass_stops(L, LUA_OK);
  shim_check_left(L);
  shim_look_at_clock(L);
  int64_t period = shim_look_at_depth(L, period_of(host), 1);
  if (host->depth_credit < 0) shim_raise_depth(L);
  grant(L, period);
  return 0;
}

// Before any frame is there.
static int64_t first_period(shim_host *host) {
  int64_t deepest = host->limits.call_depth > 0 ? host->limits.call_depth : 0;
  int64_t period = period_of(host);
  host->depth_credit = deepest * LEAST_CALL;
  return host->depth_credit < period ? host->depth_credit : period;
}

void shim_meter_begin(shim_host *host) { grant(host->L, first_period(host)); }

// The function that holds the counter is at the index.
// stack: unchanged; one more meanwhile
void shim_meter_begin_of(lua_State *L, int index) {
  grant_to(L, index, first_period(shim_of(L)));
}

// Before a coroutine goes on: how deep it may go is another matter than for its caller.
// stack: unchanged
void shim_meter_thread(lua_State *L) {
  shim_host *host = shim_of(L);
  shim_look_at_meter(L);
  host->depth_credit = 0;
  grant(L, shim_look_at_depth(L, period_of(host), 0));
}

// Less is left than was granted.
// stack: unchanged
void shim_shorten_period(lua_State *L) {
  shim_host *host = shim_of(L);
  shim_look_at_meter(L);
  shim_check_left(L);
  if (host->left < host->meter.granted) grant(L, host->left);
}

// From here whatever counts raises again, whatever catches the error.
// stack: unchanged; two more meanwhile
void shim_halt(lua_State *L) {
  shim_look_at_meter(L);
  grant(L, -1);
}

// stack: unchanged
void shim_open_meter(lua_State *L) {
  static const char text[] =
      "local counter, refill = 0 return function() return counter, refill end";
  if (luaL_loadbufferx(L, text, sizeof text - 1, "=" SHIM_METER_NAME, "t") != LUA_OK) lua_error(L);
  lua_call(L, 0, 1);
  lua_pushcfunction(L, refill);
  lua_setupvalue(L, -2, REFILL);
  shim_of(L)->meter.function = luaL_ref(L, LUA_REGISTRYINDEX);
}
