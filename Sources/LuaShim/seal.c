#include "internal.h"

static const char length_mark = 0;

// stack: 1 sealed table, 2 key, 3 value
static int refuse_sealed_write(lua_State *L) { return shim_raise_write(L, "kept table"); }

// stack: 1 sealed table
static int length_kept(lua_State *L) {
  lua_getmetatable(L, 1);
  lua_rawgetp(L, -1, &length_mark);
  return 1;
}

// stack: … table -> … the same table, empty; a table of what it held
static void move_behind(lua_State *L) {
  int table = lua_gettop(L);
  lua_createtable(L, (int)lua_rawlen(L, table), 0);
  for (lua_pushnil(L); lua_next(L, table);) {
    lua_pushvalue(L, -2);
    lua_insert(L, -2);
    lua_rawset(L, table + 1);
    lua_pushvalue(L, -1);
    lua_pushnil(L);
    lua_rawset(L, table);
  }
}

static int give_one(lua_State *L, int status, lua_KContext context) {
  (void)L, (void)status, (void)context;
  return 1;
}

// stack: 1 sealed table, 2 key; upvalues 1 the table behind, 2 the function of its `__index`
static int index_kept(lua_State *L) {
  lua_settop(L, 2);
  lua_pushvalue(L, 2);
  if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL) return 1;
  lua_pop(L, 1);
  shim_check_depth(L);
  lua_pushvalue(L, lua_upvalueindex(2));
  lua_insert(L, 1);
  lua_callk(L, 2, 1, 0, give_one);
  return 1;
}

// Absent fields are looked for where they were: a function is given the table itself, not the
// one behind it.
// stack: … table, the one behind it, metatable, `__index` -> … table, the one behind it, metatable
static void adopt_index(lua_State *L) {
  int behind = lua_gettop(L) - 2;
  if (lua_isfunction(L, -1)) {
    lua_pushvalue(L, behind);
    lua_insert(L, -2);
    lua_pushcclosure(L, index_kept, 2);
    lua_setfield(L, -2, "__index");
    return;
  }
  lua_createtable(L, 0, 1);
  lua_insert(L, -2);
  lua_setfield(L, -2, "__index");
  lua_setmetatable(L, behind);
}

// The events of the metatable that a source set go on, but for writes.
// stack: … table, the one behind it, metatable -> the same
static void adopt_events(lua_State *L) {
  int metatable = lua_gettop(L);
  if (!lua_getmetatable(L, metatable - 2)) return;
  for (lua_pushnil(L); lua_next(L, metatable + 1); lua_settop(L, metatable + 2)) {
    if (lua_type(L, -2) != LUA_TSTRING) continue;
    lua_pushvalue(L, -2);
    lua_insert(L, -2);
    lua_rawset(L, metatable);
  }
  lua_pushcfunction(L, refuse_sealed_write);
  lua_setfield(L, metatable, "__newindex");
  lua_pushliteral(L, "__index");
  int is_set = lua_rawget(L, metatable + 1) != LUA_TNIL;
  lua_replace(L, metatable + 1);
  lua_pushvalue(L, metatable - 1);
  lua_setfield(L, metatable, "__index");
  if (is_set)
    adopt_index(L);
  else
    lua_pop(L, 1);
}

// In place, for whoever holds the table must find it read-only. The length is kept: what is behind
// a table with gaps may have another one.
// stack: … table -> … the same table, read-only
static void freeze_in_place(lua_State *L) {
  lua_Integer length = (lua_Integer)lua_rawlen(L, -1);
  move_behind(L);
  shim_push_frozen_metatable(L);
  lua_pushcfunction(L, refuse_sealed_write);
  lua_setfield(L, -2, "__newindex");
  lua_pushcfunction(L, length_kept);
  lua_setfield(L, -2, "__len");
  lua_pushinteger(L, length);
  lua_rawsetp(L, -2, &length_mark);
  adopt_events(L);
  lua_setmetatable(L, -3);
  lua_pop(L, 1);
}

// stack: … value -> … value
static void seal_value(lua_State *L) {
  if (lua_istable(L, -1))
    freeze_in_place(L);
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
