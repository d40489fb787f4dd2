#include <stdlib.h>
#include <string.h>

#include "internal.h"

typedef enum { RANK_INTEGER, RANK_NUMBER, RANK_STRING, RANK_BOOLEAN, RANK_RECORD } key_rank;

// The text stays alive: the key itself is kept in a table while keys are sorted.
typedef struct {
  key_rank rank;
  int32_t position;
  lua_Integer integer;
  lua_Number number;
  const char *text;
  size_t length;
} sort_key;

static int compare_texts(const sort_key *a, const sort_key *b) {
  size_t shorter = a->length < b->length ? a->length : b->length;
  int order = memcmp(a->text, b->text, shorter);
  if (order != 0) return order;
  return (a->length > b->length) - (a->length < b->length);
}

static int compare_keys(const void *first, const void *second) {
  const sort_key *a = first, *b = second;
  if (a->rank != b->rank) return (a->rank > b->rank) - (a->rank < b->rank);
  if (a->rank == RANK_STRING) return compare_texts(a, b);
  if (a->rank == RANK_NUMBER) return (a->number > b->number) - (a->number < b->number);
  return (a->integer > b->integer) - (a->integer < b->integer);
}

static sort_key describe_record(const shim_view *view) {
  lua_Integer place = (lua_Integer)view->kind << 60 | (lua_Integer)view->start << 24;
  return (sort_key){.rank = RANK_RECORD, .integer = place ^ view->path[0] ^ view->path[1] << 12};
}

// stack: … key -> … key
static sort_key describe_key(lua_State *L) {
  sort_key key = {0};
  switch (lua_type(L, -1)) {
    case LUA_TNUMBER:
      key.rank = lua_isinteger(L, -1) ? RANK_INTEGER : RANK_NUMBER;
      key.integer = lua_tointeger(L, -1);
      key.number = lua_tonumber(L, -1);
      return key;
    case LUA_TSTRING:
      key.rank = RANK_STRING;
      key.text = lua_tolstring(L, -1, &key.length);
      return key;
    case LUA_TBOOLEAN:
      key.rank = RANK_BOOLEAN;
      key.integer = lua_toboolean(L, -1);
      return key;
    case LUA_TUSERDATA:
      shim_lose(shim_of(L));
      return describe_record(lua_touserdata(L, -1));
    default:
      luaL_error(L, "pairs: keys of type %s have no order", luaL_typename(L, -1));
      return key;
  }
}

// Whether the keys come as 1, 2, 3… already: a plain list, by far the most common table.
// stack: … table at the index; unchanged
static int is_plain_list(lua_State *L, int table, lua_Integer *count) {
  lua_Integer expected = 0;
  for (lua_pushnil(L); lua_next(L, table); lua_pop(L, 1)) {
    ++expected;
    if (!lua_isinteger(L, -2) || lua_tointeger(L, -2) != expected) {
      lua_pop(L, 2);
      return 0;
    }
  }
  *count = expected;
  return 1;
}

// stack: … -> … table of the keys in the order met
static lua_Integer push_keys(lua_State *L, int table) {
  lua_Integer count = 0;
  lua_newtable(L);
  for (lua_pushnil(L); lua_next(L, table);) {
    lua_pop(L, 1);
    lua_pushvalue(L, -1);
    lua_rawseti(L, -3, ++count);
  }
  return count;
}

static int64_t sort_cost(lua_Integer count) {
  int64_t cost = count;
  for (lua_Integer n = count; n > 1; n /= 2) cost += count / 2;
  return cost;
}

// stack: … -> … table of the keys, sorted; between: keys, scratch, key
static void push_sorted_keys(lua_State *L, int table) {
  lua_Integer count = push_keys(L, table);
  int keys = lua_gettop(L);
  shim_charge(L, sort_cost(count));
  sort_key *items = lua_newuserdatauv(L, (size_t)(count + 1) * sizeof *items, 0);
  for (lua_Integer i = 0; i < count; i++) {
    lua_rawgeti(L, keys, i + 1);
    items[i] = describe_key(L);
    items[i].position = (int32_t)(i + 1);
    lua_pop(L, 1);
  }
  qsort(items, (size_t)count, sizeof *items, compare_keys);
  lua_createtable(L, (int)count, 0);
  for (lua_Integer i = 0; i < count; i++) {
    lua_rawgeti(L, keys, items[i].position);
    lua_rawseti(L, -2, i + 1);
  }
  lua_replace(L, keys);
  lua_settop(L, keys);
}

// stack: 1 table, 2 control; upvalues 1 sorted keys, 2 position, 3 table read
static int next_sorted(lua_State *L) {
  if (!lua_isinteger(L, lua_upvalueindex(2))) return shim_raise_sealed_iterator(L);
  lua_Integer i = lua_tointeger(L, lua_upvalueindex(2));
  for (;;) {
    if (lua_rawgeti(L, lua_upvalueindex(1), ++i) == LUA_TNIL) return 1;
    lua_pushvalue(L, -1);
    if (lua_rawget(L, lua_upvalueindex(3)) != LUA_TNIL) break;
    lua_pop(L, 2);
  }
  lua_pushinteger(L, i);
  lua_replace(L, lua_upvalueindex(2));
  return 2;
}

// Makes the iterator an error to call; says whether the function is one.
// stack: … function -> … function
int shim_stop_pairs(lua_State *L) {
  if (lua_tocfunction(L, -1) != next_sorted) return 0;
  lua_pushboolean(L, 0);
  lua_setupvalue(L, -2, 2);
  return 1;
}

// stack: 1 list, 2 last index
static int next_index(lua_State *L) {
  lua_Integer i = (lua_Integer)((lua_Unsigned)luaL_checkinteger(L, 2) + 1);
  shim_check_depth(L);
  lua_pushinteger(L, i);
  return lua_geti(L, 1, i) == LUA_TNIL ? 1 : 2;
}

// The same, whatever the metatable says.
// stack: 1 table, 2 last index
static int next_raw_index(lua_State *L) {
  lua_Integer i = luaL_checkinteger(L, 2) + 1;
  luaL_checktype(L, 1, LUA_TTABLE);
  shim_frozen(L, 1);
  lua_pushinteger(L, i);
  return lua_rawgeti(L, 1, i) == LUA_TNIL ? 1 : 2;
}

// stack: 1 list; pushes iterator, list, control
static int list_pairs(lua_State *L, lua_CFunction next) {
  lua_pushcfunction(L, next);
  lua_pushvalue(L, 1);
  lua_pushinteger(L, 0);
  return 3;
}

// Lists of the record have an iterator of their own, without a metamethod's call at each item.
// stack: 1 list or table; pushes iterator, list, control
int shim_ipairs(lua_State *L) {
  luaL_checkany(L, 1);
  if (!lua_isuserdata(L, 1)) return list_pairs(L, next_index);
  lua_rawgeti(L, LUA_REGISTRYINDEX, shim_of(L)->next_item);
  lua_pushvalue(L, 1);
  lua_pushinteger(L, 0);
  return 3;
}

// What a rule's `__pairs` answers.
// stack: 1 table, then the event; then iterator, state, control
static int own_pairs(lua_State *L) {
  shim_check_depth(L);
  lua_pushvalue(L, 1);
  lua_call(L, 1, 3);
  return 3;
}

// In an order that depends on the keys alone: integers, other numbers, strings by byte,
// booleans, objects of the record. What is behind a frozen table is never handed out.
// stack: 1 table or list of the record, 2 the table to read
int shim_pairs(lua_State *L) {
  lua_Integer count = 0;
  lua_settop(L, 1);
  if (lua_isuserdata(L, 1)) {
    luaL_argcheck(L, shim_view_at(L, 1)->kind == VIEW_LIST, 1, "list expected, got an object");
    return shim_ipairs(L);
  }
  luaL_checktype(L, 1, LUA_TTABLE);
  if (luaL_getmetafield(L, 1, "__pairs") != LUA_TNIL) return own_pairs(L);
  lua_pushvalue(L, 1);
  shim_frozen(L, 2);
  if (is_plain_list(L, 2, &count)) {
    shim_charge(L, count / 4);
    return list_pairs(L, next_raw_index);
  }
  push_sorted_keys(L, 2);
  lua_pushinteger(L, 0);
  lua_pushvalue(L, 2);
  lua_pushcclosure(L, next_sorted, 3);
  lua_pushvalue(L, 1);
  return 2;
}
