#include "internal.h"

// stack: … value -> … value
static void seal_value(lua_State *L) {
  if (lua_istable(L, -1))
    shim_freeze_in_place(L);
  else if (!shim_stop_pairs(L))
    shim_stop_matches(L);
}

// The references themselves are kept by Swift, which may add to them.
// stack: 1 payload (unused), 2 copy of the references, then what they reach
static int seal_body(lua_State *L) {
  lua_newtable(L);
  lua_rawgeti(L, LUA_REGISTRYINDEX, shim_of(L)->references);
  for (lua_pushnil(L); lua_next(L, 3);) {
    lua_pushvalue(L, -2);
    lua_insert(L, -2);
    lua_rawset(L, 2);
  }
  lua_settop(L, 2);
  lua_Integer count = shim_reach(L);
  for (lua_Integer i = 2; i <= count; i++) {
    lua_rawgeti(L, 2, i);
    seal_value(L);
    lua_settop(L, 2);
  }
  return 0;
}

int shim_seal(shim_host *host) { return shim_enter(host, seal_body, NULL); }
