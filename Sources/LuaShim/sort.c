#include "internal.h"

enum { LONGEST_LIST = 1 << 24 };
enum { LIST = 1, COMPARE = 2, FROM = 3, TO = 4 };

// stack: … a, b on top -> …
static int is_less(lua_State *L) {
  if (lua_isnil(L, COMPARE)) {
    int less = lua_compare(L, -2, -1, LUA_OPLT);
    lua_pop(L, 2);
    return less;
  }
  lua_pushvalue(L, COMPARE);
  lua_insert(L, -3);
  lua_call(L, 2, 1);
  int less = lua_toboolean(L, -1);
  lua_pop(L, 1);
  return less;
}

// Whether the right element goes before the left one: only when strictly less, so equal
// elements keep their order.
// stack: unchanged
static int right_first(lua_State *L, lua_Integer left, lua_Integer right) {
  shim_charge(L, 1);
  lua_rawgeti(L, FROM, right);
  lua_rawgeti(L, FROM, left);
  return is_less(L);
}

// stack: 3 source, 4 target
static void merge(lua_State *L, lua_Integer low, lua_Integer middle, lua_Integer high) {
  lua_Integer left = low, right = middle;
  for (lua_Integer out = low; out < high; out++) {
    int take_right = left >= middle || (right < high && right_first(L, left, right));
    lua_rawgeti(L, FROM, take_right ? right++ : left++);
    lua_rawseti(L, TO, out);
  }
}

// stack: 3 source, 4 target; swapped after each round
static void merge_rounds(lua_State *L, lua_Integer count) {
  for (lua_Integer width = 1; width < count; width *= 2) {
    shim_charge(L, count / 4);
    for (lua_Integer low = 1; low <= count; low += 2 * width) {
      lua_Integer end = count + 1;
      lua_Integer middle = low + width < end ? low + width : end;
      merge(L, low, middle, middle + width < end ? middle + width : end);
    }
    lua_pushvalue(L, FROM);
    lua_copy(L, TO, FROM);
    lua_replace(L, TO);
  }
}

// A frozen list refuses, one too short to need sorting too.
// stack: 1 list
static void refuse_frozen(lua_State *L) {
  lua_pushvalue(L, LIST);
  if (!shim_frozen(L, -1)) return;
  lua_pushnil(L);
  lua_seti(L, LIST, 1);
}

// A stable sort by merging: the stock one picks pivots by the clock, and equal elements would
// change places from run to run. A comparison that contradicts itself does no harm.
// stack: 1 list, 2 comparison or nil, 3 source, 4 target
int shim_sort(lua_State *L) {
  luaL_checktype(L, LIST, LUA_TTABLE);
  if (!lua_isnoneornil(L, COMPARE)) luaL_checktype(L, COMPARE, LUA_TFUNCTION);
  lua_settop(L, COMPARE);
  refuse_frozen(L);
  lua_settop(L, COMPARE);
  shim_check_depth(L);
  lua_Integer count = luaL_len(L, LIST);
  if (count < 2) return 0;
  luaL_argcheck(L, count < LONGEST_LIST, LIST, "list too long");
  shim_charge(L, count / 4);
  lua_createtable(L, (int)count, 0);
  lua_createtable(L, (int)count, 0);
  for (lua_Integer i = 1; i <= count; i++) {
    lua_geti(L, LIST, i);
    lua_rawseti(L, FROM, i);
  }
  merge_rounds(L, count);
  for (lua_Integer i = 1; i <= count; i++) {
    lua_rawgeti(L, FROM, i);
    lua_seti(L, LIST, i);
  }
  return 0;
}
