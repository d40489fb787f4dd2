#include "internal.h"

enum { HANDLER_TRIES = 10 };

// The handler of protected calls: where the error arises, its frames are there to be counted.
// stack: 1 error object
static int watch(lua_State *L) {
  shim_note_exhaustion(L);
  return 1;
}

// Not in coroutines: Lua 5.4.4 forgets to take the handler away when it closes one.
static int handler_at(lua_State *L, int index) { return L == shim_of(L)->L ? index : 0; }

// stack: … error object on top; unchanged
static void caught(lua_State *L) {
  if (L != shim_of(L)->L && shim_says_overflow(L)) shim_raise_depth(L);
  shim_of(L)->error_held = 0;
}

// stack: 1 handler, 2 true, 3… results; or … error object on top
static int finish_pcall(lua_State *L, int status, lua_KContext unused) {
  (void)unused;
  shim_pass_stops(L, status);
  if (status == LUA_OK || status == LUA_YIELD) return lua_gettop(L) - 1;
  caught(L);
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
  int count = lua_gettop(L) - 3;
  int status = lua_pcallk(L, count, LUA_MULTRET, handler_at(L, 1), 0, finish_pcall);
  return finish_pcall(L, status, 0);
}

// Called as any function, after the unwinding: its instructions are counted. Its own errors
// are handed to it in turn, as Lua does.
// stack: 1 handler of the rule, 2 handler, … error object -> … false, what the handler returns
static int call_handler(lua_State *L) {
  for (int tries = 0; tries < HANDLER_TRIES; tries++) {
    lua_pushvalue(L, 1);
    lua_insert(L, -2);
    int status = lua_pcall(L, 1, 1, 2);
    shim_pass_stops(L, status);
    if (status == LUA_OK) break;
    caught(L);
    if (tries == HANDLER_TRIES - 1) lua_pushliteral(L, "error in error handling");
  }
  lua_pushboolean(L, 0);
  lua_insert(L, -2);
  return 2;
}

// stack: 1 handler of the rule, 2 handler, 3 true, 4… results; or … error object on top
static int finish_xpcall(lua_State *L, int status, lua_KContext unused) {
  (void)unused;
  shim_pass_stops(L, status);
  if (status == LUA_OK || status == LUA_YIELD) return lua_gettop(L) - 2;
  caught(L);
  return call_handler(L);
}

// stack: 1 function, 2 handler of the rule, 3… arguments; then 1 handler of the rule, 2 handler,
// 3 true, 4 function, 5… arguments
int shim_xpcall(lua_State *L) {
  luaL_checktype(L, 2, LUA_TFUNCTION);
  shim_check_depth(L);
  lua_pushvalue(L, 2);
  lua_remove(L, 2);
  lua_insert(L, 1);
  lua_pushcfunction(L, watch);
  lua_insert(L, 2);
  lua_pushboolean(L, 1);
  lua_insert(L, 3);
  int count = lua_gettop(L) - 4;
  int status = lua_pcallk(L, count, LUA_MULTRET, handler_at(L, 2), 0, finish_xpcall);
  return finish_xpcall(L, status, 0);
}
