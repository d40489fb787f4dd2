#include "internal.h"

enum { LONGEST_UNPACK = 10000, ELEMENTS_AN_INSTRUCTION = 4 };

static int call_stock(lua_State *L) { return lua_tocfunction(L, lua_upvalueindex(1))(L); }

// stack: 1 list
static int64_t length_of(lua_State *L) {
  if (!lua_istable(L, 1)) return 0;
  lua_pushvalue(L, 1);
  shim_frozen(L, -1);
  int64_t length = (int64_t)lua_rawlen(L, -1);
  lua_pop(L, 1);
  return length;
}

// Inserting or removing inside a list moves what follows.
// stack: 1 list, 2 position…; upvalue 1 the stock function
static int charged_move(lua_State *L, int with_position) {
  int64_t position = with_position ? (int64_t)lua_tointeger(L, 2) : length_of(L);
  shim_charge(L, (length_of(L) - position) / ELEMENTS_AN_INSTRUCTION);
  return call_stock(L);
}

static int charged_insert(lua_State *L) { return charged_move(L, lua_gettop(L) == 3); }
static int charged_remove(lua_State *L) { return charged_move(L, lua_gettop(L) == 2); }

// stack: 1 list, 2 separator, 3 first, 4 last; upvalue 1 the stock function
static int charged_concat(lua_State *L) {
  lua_Integer last = lua_isnoneornil(L, 4) ? length_of(L) : luaL_checkinteger(L, 4);
  lua_Integer first = luaL_optinteger(L, 3, 1);
  if (last >= first) shim_charge(L, (int64_t)(((lua_Unsigned)last - (lua_Unsigned)first) / 8));
  return call_stock(L);
}

// stack: 1 list, 2 first, 3 last; upvalue 1 the stock function
static int bounded_unpack(lua_State *L) {
  lua_Integer first = luaL_optinteger(L, 2, 1);
  lua_Integer last = lua_isnoneornil(L, 3) ? luaL_len(L, 1) : luaL_checkinteger(L, 3);
  if (last < first) return 0;
  lua_Unsigned count = (lua_Unsigned)last - (lua_Unsigned)first;
  if (count >= LONGEST_UNPACK) return luaL_error(L, "too many results to unpack");
  shim_charge(L, (int64_t)count / ELEMENTS_AN_INSTRUCTION);
  return call_stock(L);
}

void shim_wrap_tables(lua_State *L) {
  shim_wrap(L, "insert", charged_insert);
  shim_wrap(L, "remove", charged_remove);
  shim_wrap(L, "concat", charged_concat);
  shim_wrap(L, "unpack", bounded_unpack);
  lua_pushcfunction(L, shim_sort);
  lua_setfield(L, -2, "sort");
}
