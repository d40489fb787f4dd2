#include "internal.h"

static const char frozen_mark = 0;

// stack: 1 frozen table, 2 key, 3 value
int shim_raise_write(lua_State *L, const char *name) {
  shim_push_text(L, 2);
  const char *key = lua_tostring(L, -1);
  return shim_raise(
      L, SHIM_KIND_WRITE, name, key, "'%s' cannot be changed (field '%s')", name, key);
}

// stack: 1 frozen table, 2 key, 3 value; upvalue 1 its name
static int refuse_write(lua_State *L) {
  return shim_raise_write(L, lua_tostring(L, lua_upvalueindex(1)));
}

// stack: 1 frozen table; upvalue 1 the table behind
static int length_behind(lua_State *L) {
  lua_pushinteger(L, luaL_len(L, lua_upvalueindex(1)));
  return 1;
}

// Without what refuses writes and what tells the length.
// stack: … table -> … table, metatable of a read-only table before it
void shim_push_frozen_metatable(lua_State *L) {
  lua_createtable(L, 0, 6);
  lua_pushvalue(L, -2);
  lua_setfield(L, -2, "__index");
  lua_pushboolean(L, 0);
  lua_setfield(L, -2, "__metatable");
  lua_pushvalue(L, -2);
  lua_rawsetp(L, -2, &frozen_mark);
}

// stack: … table -> … read-only table
void shim_freeze(lua_State *L, const char *name) {
  lua_newtable(L);
  lua_insert(L, -2);
  shim_push_frozen_metatable(L);
  lua_pushstring(L, name);
  lua_pushcclosure(L, refuse_write, 1);
  lua_setfield(L, -2, "__newindex");
  lua_pushvalue(L, -2);
  lua_pushcclosure(L, length_behind, 1);
  lua_setfield(L, -2, "__len");
  lua_setmetatable(L, -3);
  lua_pop(L, 1);
}

// Replaces a frozen table at the index by the one behind it; says whether it was frozen.
// stack: unchanged but for the value at the index
int shim_frozen(lua_State *L, int index) {
  index = lua_absindex(L, index);
  if (!lua_istable(L, index) || !lua_getmetatable(L, index)) return 0;
  int is_frozen = lua_rawgetp(L, -1, &frozen_mark) != LUA_TNIL;
  if (is_frozen) lua_copy(L, -1, index);
  lua_pop(L, 2);
  return is_frozen;
}

static void freeze_copy(lua_State *L, int done, const char *name);

// stack: … value -> … value, its tables frozen
static void freeze_value(lua_State *L, int done, const char *name) {
  if (!lua_istable(L, -1)) return;
  if (lua_getmetatable(L, -1)) {
    lua_pop(L, 1);
    return;
  }
  lua_pushvalue(L, -1);
  if (lua_rawget(L, done) == LUA_TTABLE) {
    lua_remove(L, -2);
    return;
  }
  lua_pop(L, 1);
  freeze_copy(L, done, name);
}

// stack: … table -> … frozen copy; between: table, copy, frozen copy, key, value
static void freeze_copy(lua_State *L, int done, const char *name) {
  luaL_checkstack(L, LUA_MINSTACK, "nested exports");
  int table = lua_gettop(L);
  lua_newtable(L);
  lua_pushvalue(L, -1);
  shim_freeze(L, name);
  lua_pushvalue(L, table);
  lua_pushvalue(L, -2);
  lua_rawset(L, done);
  for (lua_pushnil(L); lua_next(L, table);) {
    freeze_value(L, done, name);
    lua_pushvalue(L, -2);
    lua_insert(L, -2);
    lua_rawset(L, table + 1);
  }
  lua_replace(L, table);
  lua_settop(L, table);
}

// A copy, so that the prelude's own table stays writable. Tables with a metatable stay as they
// are: who set it answers for it.
// stack: … table -> … frozen copy
void shim_freeze_deep(lua_State *L, const char *name) {
  lua_newtable(L);
  lua_insert(L, -2);
  freeze_value(L, lua_gettop(L) - 1, name);
  lua_remove(L, -2);
}

// stack: 1 library, 2 key; upvalue 1 its name
static int refuse_name(lua_State *L) {
  shim_push_text(L, 2);
  const char *key = lua_tostring(L, -1);
  const char *name = lua_tostring(L, lua_upvalueindex(1));
  return shim_raise(L, SHIM_KIND_UNKNOWN_NAME, name, key, "'%s' has no '%s'", name, key);
}

// An iterator made before its source was sealed: where it stands would outlive the call.
int shim_raise_sealed_iterator(lua_State *L) {
  const char *type = "kept iterator", *name = "next";
  return shim_raise(L, SHIM_KIND_WRITE, type, name, "'%s' cannot go on", type);
}

// Makes reading an absent name of the library an error.
// stack: … table -> … table
void shim_strict(lua_State *L, const char *name) {
  lua_createtable(L, 0, 1);
  lua_pushstring(L, name);
  lua_pushcclosure(L, refuse_name, 1);
  lua_setfield(L, -2, "__index");
  lua_setmetatable(L, -2);
}
