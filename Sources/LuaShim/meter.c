#include "internal.h"

// Upvalues of the function that holds them, which compiled chunks share.
enum { COUNTER = 1, REFILL = 2 };

// stack: unchanged; two more meanwhile
static lua_Integer read_counter(lua_State *L) {
  lua_rawgeti(L, LUA_REGISTRYINDEX, shim_of(L)->meter.function);
  lua_getupvalue(L, -1, COUNTER);
  lua_Integer counter = lua_tointegerx(L, -1, NULL);
  lua_pop(L, 2);
  return counter;
}

// stack: unchanged; two more meanwhile
static void grant(lua_State *L, lua_Integer period) {
  shim_host *host = shim_of(L);
  if (host->meter.function == 0) return;
  lua_rawgeti(L, LUA_REGISTRYINDEX, host->meter.function);
  lua_pushinteger(L, period);
  lua_setupvalue(L, -2, COUNTER);
  lua_pop(L, 1);
  host->meter.granted = period;
}

// Takes what has run since the last look from what is left.
// stack: unchanged; two more meanwhile
void shim_look_at_meter(lua_State *L) {
  shim_host *host = shim_of(L);
  if (host->meter.function == 0) return;
  lua_Integer counter = read_counter(L), ran = host->meter.granted - counter;
  host->meter.granted = counter;
  host->left -= ran;
  host->depth_credit -= ran;
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

// No call comes before the first of these is run, so the depth need not be looked at.
void shim_meter_begin(shim_host *host) {
  int64_t deepest = host->limits.call_depth > 0 ? host->limits.call_depth : 0;
  int64_t period = period_of(host);
  if (deepest * LEAST_CALL < period) period = deepest * LEAST_CALL;
  grant(host->L, period);
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
