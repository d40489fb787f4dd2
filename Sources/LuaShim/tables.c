#include "internal.h"

// The table library's functions, with each element charged as it is met: a metamethod may claim
// any length.

enum { LONGEST_UNPACK = 10000, ELEMENTS_AN_INSTRUCTION = 4 };
enum { READ = 1, WRITE = 2, LENGTH = 4 };

static int has_event(lua_State *L, int index, const char *name) {
  if (luaL_getmetafield(L, index, name) == LUA_TNIL) return 0;
  lua_pop(L, 1);
  return 1;
}

// A table, or what behaves as one.
// stack: unchanged
static void check_list(lua_State *L, int index, int uses) {
  if (lua_istable(L, index)) return;
  int is_list = (!(uses & READ) || has_event(L, index, "__index")) &&
                (!(uses & WRITE) || has_event(L, index, "__newindex")) &&
                (!(uses & LENGTH) || has_event(L, index, "__len"));
  if (!is_list) luaL_checktype(L, index, LUA_TTABLE);
}

// These call metamethods in loops that run no instructions.
static lua_Integer checked_length(lua_State *L, int uses) {
  shim_check_depth(L);
  check_list(L, 1, uses | LENGTH);
  return luaL_len(L, 1);
}

static void charge_element(lua_State *L, lua_Integer i) {
  if (i % ELEMENTS_AN_INSTRUCTION == 0) shim_charge(L, 1);
}

// stack: 1 list, 2 value, or 2 position, 3 value
static int insert(lua_State *L) {
  lua_Integer end = (lua_Integer)((lua_Unsigned)checked_length(L, READ | WRITE) + 1);
  lua_Integer position = end;
  int count = lua_gettop(L);
  if (count != 2 && count != 3) return luaL_error(L, "wrong number of arguments to 'insert'");
  if (count == 3) {
    position = luaL_checkinteger(L, 2);
    int is_within = (lua_Unsigned)position - 1u < (lua_Unsigned)end;
    luaL_argcheck(L, is_within, 2, "position out of bounds");
  }
  for (lua_Integer i = end; i > position; i--) {
    charge_element(L, i);
    lua_geti(L, 1, i - 1);
    lua_seti(L, 1, i);
  }
  lua_seti(L, 1, position);
  return 0;
}

// stack: 1 list, 2 position or nothing
static int remove_element(lua_State *L) {
  lua_Integer size = checked_length(L, READ | WRITE);
  lua_Integer position = luaL_optinteger(L, 2, size);
  int is_within = (lua_Unsigned)position - 1u <= (lua_Unsigned)size;
  luaL_argcheck(L, position == size || is_within, 2, "position out of bounds");
  lua_geti(L, 1, position);
  for (; position < size; position++) {
    charge_element(L, position);
    lua_geti(L, 1, position + 1);
    lua_seti(L, 1, position);
  }
  lua_pushnil(L);
  lua_seti(L, 1, position);
  return 1;
}

// stack: … -> …
static void add_element(lua_State *L, luaL_Buffer *text, lua_Integer i) {
  charge_element(L, i);
  lua_geti(L, 1, i);
  if (!lua_isstring(L, -1))
    luaL_error(
        L, "invalid value (%s) at index %I in table for 'concat'", luaL_typename(L, -1),
        (LUAI_UACINT)i);
  luaL_addvalue(text);
}

// stack: 1 list, 2 separator, 3 first, 4 last
static int concat(lua_State *L) {
  lua_Integer last = checked_length(L, READ);
  size_t length = 0;
  const char *separator = luaL_optlstring(L, 2, "", &length);
  lua_Integer i = luaL_optinteger(L, 3, 1);
  last = luaL_optinteger(L, 4, last);
  luaL_Buffer text;
  luaL_buffinit(L, &text);
  for (; i < last; i++) {
    add_element(L, &text, i);
    luaL_addlstring(&text, separator, length);
  }
  if (i == last) add_element(L, &text, i);
  luaL_pushresult(&text);
  return 1;
}

// stack: 1 list, 2 first, 3 last
static int unpack(lua_State *L) {
  shim_check_depth(L);
  lua_Integer first = luaL_optinteger(L, 2, 1);
  lua_Integer last = lua_isnoneornil(L, 3) ? luaL_len(L, 1) : luaL_checkinteger(L, 3);
  if (last < first) return 0;
  lua_Unsigned count = (lua_Unsigned)last - (lua_Unsigned)first;
  if (count >= LONGEST_UNPACK || !lua_checkstack(L, (int)count + 1))
    return luaL_error(L, "too many results to unpack");
  for (lua_Unsigned i = 0; i <= count; i++) {
    charge_element(L, (lua_Integer)i + 1);
    lua_geti(L, 1, (lua_Integer)((lua_Unsigned)first + i));
  }
  return (int)count + 1;
}

// stack: 1 source, then the target at its index; unchanged
static void move_element(lua_State *L, int target, lua_Integer from, lua_Integer to) {
  charge_element(L, from);
  lua_geti(L, 1, from);
  lua_seti(L, target, to);
}

static int overlaps_ahead(
    lua_State *L, int target, lua_Integer first, lua_Integer last, lua_Integer to) {
  if (to > last || to <= first) return 0;
  return target == 1 || lua_compare(L, 1, target, LUA_OPEQ);
}

// stack: 1 source, 2 first, 3 last, 4 place, 5 target or nothing
static int move(lua_State *L) {
  shim_check_depth(L);
  lua_Integer first = luaL_checkinteger(L, 2), last = luaL_checkinteger(L, 3);
  lua_Integer to = luaL_checkinteger(L, 4);
  int target = lua_isnoneornil(L, 5) ? 1 : 5;
  check_list(L, 1, READ);
  check_list(L, target, WRITE);
  if (last >= first) {
    int is_few = first > 0 || last < LUA_MAXINTEGER + first;
    luaL_argcheck(L, is_few, 3, "too many elements to move");
    lua_Integer count = last - first + 1;
    luaL_argcheck(L, to <= LUA_MAXINTEGER - count + 1, 4, "destination wrap around");
    if (overlaps_ahead(L, target, first, last, to))
      for (lua_Integer i = count - 1; i >= 0; i--) move_element(L, target, first + i, to + i);
    else
      for (lua_Integer i = 0; i < count; i++) move_element(L, target, first + i, to + i);
  }
  lua_pushvalue(L, target);
  return 1;
}

static const luaL_Reg functions[] = {
    {"concat", concat}, {"insert", insert}, {"move", move},    {"remove", remove_element},
    {"unpack", unpack}, {"sort", shim_sort}, {NULL, NULL}};

// stack: … library -> … library
void shim_wrap_tables(lua_State *L) { luaL_setfuncs(L, functions, 0); }
