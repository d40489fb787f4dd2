#include "internal.h"

// A metatable that a rule sets is copied: only these names count, and only as they stand then.
// So nothing that makes the collector visible slips in later.
static const char *const events[] = {
    "__index", "__newindex", "__call", "__tostring", "__name", "__pairs", "__close", "__len",
    "__eq", "__lt", "__le", "__concat", "__unm", "__add", "__sub", "__mul", "__div", "__mod",
    "__pow", "__idiv", "__band", "__bor", "__bxor", "__shl", "__shr", "__bnot", NULL};

static const char own_mark = 0;

// stack: … metatable on top; unchanged
static void refuse_event(lua_State *L, const char *name) {
  lua_pushstring(L, name);
  if (lua_rawget(L, -2) != LUA_TNIL)
    luaL_error(L, "'%s' is not available: it shows when memory is freed", name);
  lua_pop(L, 1);
}

// stack: … metatable, given table on top -> the same
static void copy_events(lua_State *L, int copy, int source) {
  for (const char *const *name = events; *name != NULL; name++) {
    lua_pushstring(L, *name);
    if (lua_rawget(L, source) == LUA_TNIL)
      lua_pop(L, 1);
    else
      lua_setfield(L, copy, *name);
  }
}

// Lua follows a chain of `__call` in one instruction, and moves all arguments at each step.
// stack: … metatable on top; unchanged
static void check_call(lua_State *L) {
  lua_pushliteral(L, "__call");
  int type = lua_rawget(L, -2);
  if (type != LUA_TNIL && type != LUA_TFUNCTION) luaL_error(L, "'__call' must be a function");
  lua_pop(L, 1);
}

// `__metatable` answers the table given, or what that table answers.
// stack: … given table, the one behind it on top -> … given table, the one behind it, copy
static void push_metatable(lua_State *L) {
  int behind = lua_gettop(L);
  lua_createtable(L, 0, 4);
  copy_events(L, behind + 1, behind);
  lua_pushliteral(L, "__metatable");
  if (lua_rawget(L, behind) == LUA_TNIL) {
    lua_pop(L, 1);
    lua_pushvalue(L, behind - 1);
  }
  lua_setfield(L, behind + 1, "__metatable");
  lua_pushvalue(L, behind - 1);
  lua_rawsetp(L, behind + 1, &own_mark);
}

// Whether the table at the index has no metatable, or one that a rule set.
// stack: unchanged
int shim_has_own_metatable(lua_State *L, int index) {
  if (!lua_getmetatable(L, index)) return 1;
  int is_own = lua_rawgetp(L, -1, &own_mark) != LUA_TNIL;
  lua_pop(L, 2);
  return is_own;
}

// A frozen table names itself.
// stack: 1 table with a metatable of the host's; raises
static int refuse_table(lua_State *L, const char *key) {
  lua_pushvalue(L, 1);
  if (shim_frozen(L, -1)) {
    lua_pushnil(L);
    lua_setfield(L, 1, key);
  }
  return shim_raise(
      L, SHIM_KIND_WRITE, "table", key, "'table' cannot be changed (field '%s')", key);
}

// stack: 1 table; unchanged
static void check_unprotected(lua_State *L) {
  if (!shim_has_own_metatable(L, 1)) refuse_table(L, "__metatable");
  if (!lua_getmetatable(L, 1)) return;
  lua_rawgetp(L, -1, &own_mark);
  lua_getfield(L, -2, "__metatable");
  if (!lua_rawequal(L, -1, -2)) luaL_error(L, "cannot change a protected metatable");
  lua_pop(L, 3);
}

// stack: 1 table, 2 metatable or nil
static int set_metatable(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  luaL_argexpected(L, lua_isnil(L, 2) || lua_istable(L, 2), 2, "nil or table");
  lua_settop(L, 2);
  check_unprotected(L);
  if (lua_istable(L, 2)) {
    lua_pushvalue(L, 2);
    shim_frozen(L, 3);
    refuse_event(L, "__gc");
    refuse_event(L, "__mode");
    check_call(L);
    push_metatable(L);
  }
  lua_setmetatable(L, 1);
  lua_settop(L, 1);
  return 1;
}

// A metatable that no rule set is never handed out.
// stack: 1 value
static int get_metatable(lua_State *L) {
  luaL_checkany(L, 1);
  if (!lua_getmetatable(L, 1)) {
    lua_pushnil(L);
    return 1;
  }
  if (luaL_getmetafield(L, 1, "__metatable") == LUA_TNIL) lua_pushboolean(L, 0);
  return 1;
}

// stack: 1 table, 2 key
static int raw_get(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  luaL_checkany(L, 2);
  lua_settop(L, 2);
  shim_frozen(L, 1);
  lua_rawget(L, 1);
  return 1;
}

// stack: 1 table, 2 key, 3 value
static int raw_set(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  luaL_checkany(L, 2);
  luaL_checkany(L, 3);
  lua_settop(L, 3);
  if (!shim_has_own_metatable(L, 1)) {
    shim_push_text(L, 2);
    return refuse_table(L, lua_tostring(L, -1));
  }
  lua_rawset(L, 1);
  return 1;
}

// stack: 1 table or string
static int raw_length(lua_State *L) {
  int type = lua_type(L, 1);
  luaL_argexpected(L, type == LUA_TTABLE || type == LUA_TSTRING, 1, "table or string");
  shim_frozen(L, 1);
  lua_pushinteger(L, (lua_Integer)lua_rawlen(L, 1));
  return 1;
}

// stack: 1, 2 values
static int raw_equal(lua_State *L) {
  luaL_checkany(L, 1);
  luaL_checkany(L, 2);
  lua_pushboolean(L, lua_rawequal(L, 1, 2));
  return 1;
}

static const luaL_Reg functions[] = {
    {"setmetatable", set_metatable}, {"getmetatable", get_metatable},
    {"rawget", raw_get},             {"rawset", raw_set},
    {"rawlen", raw_length},          {"rawequal", raw_equal},
    {NULL, NULL}};

// stack: … globals -> … globals
void shim_set_metatable_functions(lua_State *L) { luaL_setfuncs(L, functions, 0); }
