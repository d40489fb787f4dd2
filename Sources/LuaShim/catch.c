#include "internal.h"

// The handler of protected calls: where the error arises, its frames are there to be counted.
// stack: 1 error object
static int watch(lua_State *L) {
  shim_note_exhaustion(L);
  return 1;
}

// stack: 1 handler, 2 true, 3… results; or error object on top
static int finish_pcall(lua_State *L, int status, lua_KContext unused) {
  (void)unused;
  shim_pass_stops(L, status);
  if (status == LUA_OK || status == LUA_YIELD) return lua_gettop(L) - 1;
  shim_of(L)->error_held = 0;
  lua_pushboolean(L, 0);
  lua_insert(L, -2);
  return 2;
}

// stack: 1 function, 2… its arguments; then 1 handler, 2 true, 3 function, 4… its arguments
int shim_pcall(lua_State *L) {
  luaL_checkany(L, 1);
  shim_check_depth(L);
  lua_pushcfunction(L, watch);
  lua_insert(L, 1);
  lua_pushboolean(L, 1);
  lua_insert(L, 2);
  int status = lua_pcallk(L, lua_gettop(L) - 3, LUA_MULTRET, 1, 0, finish_pcall);
  return finish_pcall(L, status, 0);
}
