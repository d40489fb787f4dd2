#include <stdlib.h>
#include <string.h>

#include "internal.h"

// What Swift decodes: a count of values (u32), then each as a tag byte and what follows it:
// bool u8, int i64, double, string u32 length and bytes, function i32 reference, object and list
// as a slot, null object as a fact (u64), table as i32 reference, u32 count, values, u32 count,
// then for each field (sorted by name) u32 length, bytes, value.

enum { KEYS_ON_STACK = 16 };

typedef struct {
  const char *text;
  size_t length;
} field_name;

static void put(lua_State *L, const void *bytes, size_t length) {
  shim_host *host = shim_of(L);
  shim_bytes *result = &host->result;
  if (result->count - host->result_start + length > host->limits.result_bytes)
    shim_raise(L, SHIM_KIND_RESULT, NULL, NULL, "the result is too large");
  if (result->count + length > result->capacity &&
      !shim_grow((void **)&result->bytes, &result->capacity, result->count + length, 1))
    shim_raise_memory(L);
  if (length > 0) memcpy(result->bytes + result->count, bytes, length);
  result->count += length;
}

static void put_tag(lua_State *L, uint8_t tag) { put(L, &tag, 1); }
static void put_count(lua_State *L, uint32_t count) { put(L, &count, sizeof count); }

static void put_text(lua_State *L, const char *text, size_t length) {
  if (length > UINT32_MAX) shim_raise(L, SHIM_KIND_RESULT, NULL, NULL, "the result is too large");
  put_count(L, (uint32_t)length);
  put(L, text, length);
}

static void put_number(lua_State *L, int index) {
  int is_integer = lua_isinteger(L, index);
  put_tag(L, is_integer ? SHIM_INT : SHIM_DOUBLE);
  lua_Integer integer = is_integer ? lua_tointeger(L, index) : 0;
  lua_Number number = is_integer ? 0 : lua_tonumber(L, index);
  put(L, is_integer ? (const void *)&integer : (const void *)&number, 8);
}

static void put_view(lua_State *L, const shim_view *view) {
  if (view->epoch != shim_of(L)->record.epoch)
    luaL_error(L, "an object of an earlier record cannot be returned");
  if (view->kind == VIEW_NULL) {
    uint64_t fact = view->start | (uint64_t)view->path[0] << 32 | (uint64_t)view->path[1] << 48;
    put_tag(L, SHIM_NULL_OBJECT);
    put(L, &fact, sizeof fact);
    return;
  }
  uint8_t tag = view->kind == VIEW_LIST ? SHIM_LIST : SHIM_OBJECT;
  shim_slot slot = {tag, 0, view->type, view->cell, (uint64_t)view->count << 32 | view->start};
  put_tag(L, tag);
  put(L, &slot, sizeof slot);
}

static void put_value(lua_State *L, int index, int depth, int keep_tables);

// stack: unchanged; between: element
static uint32_t put_elements(lua_State *L, int table, int depth, int keep_tables) {
  size_t place = shim_of(L)->result.count;
  uint32_t count = 0;
  put_count(L, 0);
  while (lua_rawgeti(L, table, count + 1) != LUA_TNIL) {
    put_value(L, lua_gettop(L), depth, keep_tables);
    lua_pop(L, 1);
    count++;
  }
  lua_pop(L, 1);
  memcpy(shim_of(L)->result.bytes + place, &count, sizeof count);
  return count;
}

// Counts the names; refuses keys that have no place in the result.
// stack: unchanged
static uint32_t count_names(lua_State *L, int table, uint32_t elements) {
  uint32_t names = 0;
  for (lua_pushnil(L); lua_next(L, table); lua_pop(L, 1)) {
    if (lua_type(L, -2) == LUA_TSTRING) {
      names++;
      continue;
    }
    lua_Integer key = lua_isinteger(L, -2) ? lua_tointeger(L, -2) : 0;
    if (key < 1 || key > (lua_Integer)elements)
      luaL_error(L, "a table returned may have names and 1..n as keys, nothing else");
  }
  return names;
}

static int compare_names(const void *first, const void *second) {
  const field_name *a = first, *b = second;
  int order = memcmp(a->text, b->text, a->length < b->length ? a->length : b->length);
  return order != 0 ? order : (a->length > b->length) - (a->length < b->length);
}

// The table keeps the texts alive.
// stack: unchanged
static void collect_names(lua_State *L, int table, field_name *names) {
  for (lua_pushnil(L); lua_next(L, table); lua_pop(L, 1)) {
    if (lua_type(L, -2) != LUA_TSTRING) continue;
    names->text = lua_tolstring(L, -2, &names->length);
    names++;
  }
}

// stack: unchanged; between: value
static void put_fields(
    lua_State *L, int table, const field_name *names, uint32_t count, int depth,
    int keep_tables) {
  for (uint32_t i = 0; i < count; i++) {
    put_text(L, names[i].text, names[i].length);
    lua_pushlstring(L, names[i].text, names[i].length);
    lua_rawget(L, table);
    put_value(L, lua_gettop(L), depth, keep_tables);
    lua_pop(L, 1);
  }
}

// stack: unchanged; between: room for the names, when they are many
static void put_named(
    lua_State *L, int table, uint32_t elements, int depth, int keep_tables) {
  field_name few[KEYS_ON_STACK], *names = few;
  uint32_t count = count_names(L, table, elements);
  put_count(L, count);
  lua_pushnil(L);
  if (count > KEYS_ON_STACK) names = lua_newuserdatauv(L, count * sizeof *names, 0);
  collect_names(L, table, names);
  qsort(names, count, sizeof *names, compare_names);
  put_fields(L, table, names, count, depth, keep_tables);
  lua_settop(L, count > KEYS_ON_STACK ? -3 : -2);
}

// stack: unchanged
static int is_empty(lua_State *L, int table) {
  lua_pushnil(L);
  if (!lua_next(L, table)) return 1;
  lua_pop(L, 2);
  return 0;
}

// stack: unchanged; between: the table behind a frozen one
static void put_table(lua_State *L, int index, int depth, int keep_tables) {
  shim_host *host = shim_of(L);
  if (depth > host->limits.result_depth)
    shim_raise(L, SHIM_KIND_DEPTH, NULL, NULL, "the result is nested too deep");
  luaL_checkstack(L, LUA_MINSTACK, "result");
  shim_charge(L, 1);
  int32_t reference = keep_tables ? shim_reference(L, index) : 0;
  put_tag(L, SHIM_TABLE);
  put(L, &reference, sizeof reference);
  lua_pushvalue(L, index);
  shim_frozen(L, -1);
  int table = lua_gettop(L);
  if (is_empty(L, table)) {
    put_count(L, 0);
    put_count(L, 0);
  } else {
    uint32_t elements = put_elements(L, table, depth + 1, keep_tables);
    put_named(L, table, elements, depth + 1, keep_tables);
  }
  lua_settop(L, table - 1);
}

static void put_scalar(lua_State *L, int index) {
  size_t length = 0;
  uint8_t flag = (uint8_t)lua_toboolean(L, index);
  switch (lua_type(L, index)) {
    case LUA_TBOOLEAN:
      put_tag(L, SHIM_BOOL);
      put(L, &flag, 1);
      return;
    case LUA_TNUMBER: put_number(L, index); return;
    case LUA_TSTRING: {
      const char *text = lua_tolstring(L, index, &length);
      put_tag(L, SHIM_STRING);
      put_text(L, text, length);
      return;
    }
    default: put_tag(L, SHIM_NIL); return;
  }
}

// stack: unchanged
static void put_value(lua_State *L, int index, int depth, int keep_tables) {
  int32_t reference = 0;
  switch (lua_type(L, index)) {
    case LUA_TTABLE: put_table(L, index, depth, keep_tables); return;
    case LUA_TUSERDATA: put_view(L, lua_touserdata(L, index)); return;
    case LUA_TFUNCTION:
      reference = shim_reference(L, index);
      put_tag(L, SHIM_REFERENCE);
      put(L, &reference, sizeof reference);
      return;
    default: put_scalar(L, index); return;
  }
}

// What a rule that finds nothing returns, time and again.
// stack: … table -> … table
static int put_one_empty_table(lua_State *L) {
  static const struct {
    uint32_t count;
    uint8_t table[1 + sizeof(int32_t) + 2 * sizeof(uint32_t)];
  } one = {1, {SHIM_TABLE}};
  if (lua_getmetatable(L, -1)) {
    lua_pop(L, 1);
    return 0;
  }
  if (!is_empty(L, lua_gettop(L))) return 0;
  shim_charge(L, 1);
  put(L, &one, sizeof one.count + sizeof one.table);
  return 1;
}

// stack: first… values, left as they are
void shim_serialise(lua_State *L, int first, int keep_tables) {
  int last = lua_gettop(L);
  if (first == last && !keep_tables && lua_istable(L, last) && put_one_empty_table(L)) return;
  put_count(L, (uint32_t)(last - first + 1));
  for (int i = first; i <= last; i++) put_value(L, i, 1, keep_tables);
}
