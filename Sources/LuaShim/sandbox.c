#include "internal.h"

static const char *const base_names[] = {
    "assert", "error", "select", "tonumber", "type", NULL};
static const char *const prelude_names[] = {
    "assert", "error", "getmetatable", "next", "rawequal", "rawget", "rawlen",
    "rawset", "select", "setmetatable", "tonumber", "type", NULL};
static const char *const math_names[] = {
    "abs", "acos", "asin", "atan", "ceil", "cos", "deg", "exp", "floor", "fmod", "huge", "log",
    "max", "maxinteger", "min", "mininteger", "modf", "pi", "rad", "sin", "sqrt", "tan",
    "tointeger", "type", "ult", NULL};
static const char *const string_names[] = {
    "byte", "char", "format", "len", "lower", "upper", "reverse", "sub", "rep", NULL};
static const char *const table_names[] = {"pack", NULL};
static const char *const coroutine_names[] = {
    "close", "create", "isyieldable", "resume", "running", "status", "wrap", "yield", NULL};
static const char *const utf8_names[] = {
    "char", "charpattern", "codepoint", "codes", "len", "offset", NULL};

// stack: … source -> … source, copy of the names
static void push_copy(lua_State *L, const char *const *names) {
  lua_newtable(L);
  for (; *names != NULL; names++) {
    lua_getfield(L, -2, *names);
    lua_setfield(L, -2, *names);
  }
}

// stack: … -> … library as the stock opener makes it
static void push_stock(lua_State *L, const char *name, lua_CFunction open) {
  lua_pushcfunction(L, open);
  lua_pushstring(L, name);
  lua_call(L, 1, 1);
}

// stack: 1 environment, 2 key
static int undefined_global(lua_State *L) {
  shim_push_text(L, 2);
  const char *name = lua_tostring(L, -1);
  return shim_raise(
      L, SHIM_KIND_UNDEFINED_GLOBAL, NULL, name, "'%s' is not defined", name);
}

// stack: 1 environment, 2 key, 3 value
static int global_write(lua_State *L) {
  shim_push_text(L, 2);
  const char *name = lua_tostring(L, -1);
  return shim_raise(
      L, SHIM_KIND_GLOBAL_WRITE, NULL, name, "'%s' is global: declare it with 'local'", name);
}

// stack: … allowed -> … allowed, whose absent names are an error
static void make_absence_an_error(lua_State *L) {
  lua_createtable(L, 0, 1);
  lua_pushcfunction(L, undefined_global);
  lua_setfield(L, -2, "__index");
  lua_setmetatable(L, -2);
}

// The metatable of each rule chunk's environment: reads go to the allowed globals.
// stack: … allowed -> … allowed
static int make_rule_metatable(lua_State *L) {
  lua_createtable(L, 0, 3);
  lua_pushvalue(L, -2);
  lua_setfield(L, -2, "__index");
  lua_pushcfunction(L, global_write);
  lua_setfield(L, -2, "__newindex");
  lua_pushboolean(L, 0);
  lua_setfield(L, -2, "__metatable");
  return luaL_ref(L, LUA_REGISTRYINDEX);
}

static const luaL_Reg own_functions[] = {
    {"ipairs", shim_ipairs}, {"pairs", shim_pairs},       {"pcall", shim_pcall},
    {"xpcall", shim_xpcall}, {"tostring", shim_tostring}, {NULL, NULL}};

// stack: … globals -> … globals
static void set_own_functions(lua_State *L) {
  shim_wrap_base(L);
  luaL_setfuncs(L, own_functions, 0);
}

// stack: … globals, stock library -> … globals
static void set_library(
    lua_State *L, const char *name, const char *const *names, void (*wrap)(lua_State *)) {
  push_copy(L, names);
  if (wrap != NULL) wrap(L);
  shim_strict(L, name);
  shim_freeze(L, name);
  lua_setfield(L, -3, name);
  lua_pop(L, 1);
}

// What `("x"):upper()` finds. No arithmetic on strings: the stock metatable's is gone.
// stack: … globals -> … globals
static void set_string_metatable(lua_State *L) {
  lua_pushliteral(L, "");
  lua_createtable(L, 0, 2);
  lua_getfield(L, -3, "string");
  shim_frozen(L, -1);
  lua_setfield(L, -2, "__index");
  lua_pushboolean(L, 0);
  lua_setfield(L, -2, "__metatable");
  lua_setmetatable(L, -2);
  lua_pop(L, 1);
}

// stack: 1 payload, 2 allowed, then each stock library
void shim_open_sandbox(lua_State *L) {
  shim_host *host = shim_of(L);
  shim_open_patterns(L);
  push_stock(L, "_G", luaopen_base);
  push_copy(L, base_names);
  lua_remove(L, -2);
  set_own_functions(L);
  shim_set_metatable_functions(L);
  push_stock(L, "math", luaopen_math);
  set_library(L, "math", math_names, NULL);
  push_stock(L, "string", luaopen_string);
  set_library(L, "string", string_names, shim_wrap_text);
  push_stock(L, "table", luaopen_table);
  set_library(L, "table", table_names, shim_wrap_tables);
  push_stock(L, "utf8", luaopen_utf8);
  set_library(L, "utf8", utf8_names, shim_wrap_codes);
  shim_push_coroutine_library(L);
  set_library(L, "coroutine", coroutine_names, NULL);
  set_string_metatable(L);
  make_absence_an_error(L);
  host->rule_metatable = make_rule_metatable(L);
  host->allowed = luaL_ref(L, LUA_REGISTRYINDEX);
}

// stack: … environment -> … environment
static void set_full_string(lua_State *L) {
  push_stock(L, "string", luaopen_string);
  lua_pushnil(L);
  lua_setfield(L, -2, "dump");
  shim_wrap(L, "format", shim_format);
  shim_set_patterns(L);
  lua_pushvalue(L, -1);
  lua_setfield(L, -3, "string");
}

// stack: … environment -> … environment
static void set_full_table(lua_State *L) {
  push_stock(L, "table", luaopen_table);
  shim_wrap_tables(L);
  lua_setfield(L, -2, "table");
}

// Names that the prelude's environment lacks are looked for among the rules' globals.
// stack: … environment -> … environment
static void fall_back_on_allowed(lua_State *L) {
  lua_createtable(L, 0, 1);
  lua_rawgeti(L, LUA_REGISTRYINDEX, shim_of(L)->allowed);
  lua_setfield(L, -2, "__index");
  lua_setmetatable(L, -2);
}

// The stock string library sets the metatable of strings each time that it is opened, so the
// sandbox's is put back. The stock globals go last: nothing reaches them afterwards.
// stack: … -> …
void shim_open_prelude(lua_State *L) {
  shim_host *host = shim_of(L);
  push_stock(L, "_G", luaopen_base);
  push_copy(L, prelude_names);
  lua_remove(L, -2);
  set_own_functions(L);
  set_full_string(L);
  shim_push_primitives(L);
  lua_insert(L, -2);
  lua_setfield(L, -2, "string");
  lua_setfield(L, -2, "host");
  set_full_table(L);
  fall_back_on_allowed(L);
  host->prelude_env = luaL_ref(L, LUA_REGISTRYINDEX);
  lua_rawgeti(L, LUA_REGISTRYINDEX, host->allowed);
  set_string_metatable(L);
  lua_newtable(L);
  lua_rawseti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
  lua_settop(L, 1);
}
