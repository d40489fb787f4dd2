#include <string.h>

#include "internal.h"

// Sentences: a text whose braces stand for values. A name alone, or a whole number with the words
// that agree with it, is what most braces hold: those are written here, the others by the writer.

enum { BYTES_AN_INSTRUCTION = 16, MOST_DIGITS = 20 };

typedef struct {
  const char *name;
  size_t name_length;
  const char *rest;  // up to the closing brace
  size_t rest_length;
} brace;

typedef struct {
  lua_State *L;
  luaL_Buffer text;
  int values;
} sentence;

static int is_of_name(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '_';
}

// The first brace from `at` on that closes before another opens; says whether there is one.
static int find_brace(const char *at, const char *end, brace *found) {
  while (at < end && (at = memchr(at, '{', (size_t)(end - at))) != NULL) {
    const char *next = found->name = at + 1;
    while (next < end && is_of_name(*next)) next++;
    found->rest = next;
    while (next < end && *next != '{' && *next != '}') next++;
    found->name_length = (size_t)(found->rest - found->name);
    found->rest_length = (size_t)(next - found->rest);
    if (next < end && *next == '}') return 1;
    at = next;
  }
  return 0;
}

static void add_integer(luaL_Buffer *text, lua_Integer number) {
  char digits[MOST_DIGITS + 1], *first = digits + sizeof digits;
  lua_Unsigned left = number < 0 ? 0 - (lua_Unsigned)number : (lua_Unsigned)number;
  do {
    *--first = (char)('0' + left % 10);
    left /= 10;
  } while (left > 0);
  if (number < 0) *--first = '-';
  luaL_addlstring(text, first, (size_t)(digits + sizeof digits - first));
}

// `|one|several`, the word for less than two first.
static int add_counted(luaL_Buffer *text, const brace *brace, lua_Integer number) {
  const char *one = brace->rest + 1, *end = brace->rest + brace->rest_length;
  if (*brace->rest != '|') return 0;
  const char *bar = memchr(one, '|', (size_t)(end - one));
  if (bar == NULL || memchr(bar + 1, '|', (size_t)(end - bar - 1)) != NULL) return 0;
  add_integer(text, number);
  luaL_addchar(text, ' ');
  if (number >= 2)
    luaL_addlstring(text, bar + 1, (size_t)(end - bar - 1));
  else
    luaL_addlstring(text, one, (size_t)(bar - one));
  return 1;
}

// Dates are the writer's.
static int is_plain_text(lua_State *L, int index) {
  size_t length = 0;
  if (lua_type(L, index) != LUA_TSTRING) return 0;
  const char *text = lua_tolstring(L, index, &length);
  return !shim_is_date(text, length);
}

// stack: … value -> … text
static void write(const sentence *under_way, const brace *brace) {
  lua_State *L = under_way->L;
  lua_rawgeti(L, LUA_REGISTRYINDEX, shim_of(L)->writer);
  lua_insert(L, -2);
  lua_pushlstring(L, brace->name, brace->name_length);
  lua_pushlstring(L, brace->rest, brace->rest_length);
  lua_pushvalue(L, under_way->values);
  lua_call(L, 4, 1);
  if (!lua_isstring(L, -1)) luaL_error(L, "a sentence is made of texts");
}

// stack: unchanged
static void add_value(sentence *under_way, const brace *brace) {
  lua_State *L = under_way->L;
  lua_pushlstring(L, brace->name, brace->name_length);
  lua_gettable(L, under_way->values);
  if (brace->name_length > 0 && lua_isinteger(L, -1)) {
    lua_Integer number = lua_tointeger(L, -1);
    lua_pop(L, 1);
    if (brace->rest_length == 0) add_integer(&under_way->text, number);
    if (brace->rest_length == 0 || add_counted(&under_way->text, brace, number)) return;
    lua_pushinteger(L, number);
  }
  if (brace->name_length == 0 || brace->rest_length > 0 || !is_plain_text(L, -1))
    write(under_way, brace);
  luaL_addvalue(&under_way->text);
}

// Fills in the sentence at the index from the values at theirs.
// stack: … -> … text
void shim_push_sentence(lua_State *L, int index, int values) {
  size_t length = 0;
  brace brace;
  const char *at = lua_tolstring(L, index, &length), *end = at + length;
  if (!find_brace(at, end, &brace)) {
    lua_pushvalue(L, index);
    return;
  }
  sentence under_way = {.L = L, .values = values};
  shim_charge(L, (int64_t)(length / BYTES_AN_INSTRUCTION));
  luaL_buffinit(L, &under_way.text);
  do {
    luaL_addlstring(&under_way.text, at, (size_t)(brace.name - 1 - at));
    add_value(&under_way, &brace);
    shim_charge(L, 1);
    at = brace.rest + brace.rest_length + 1;
  } while (find_brace(at, end, &brace));
  luaL_addlstring(&under_way.text, at, (size_t)(end - at));
  luaL_pushresult(&under_way.text);
}

// stack: 1 sentence, 2 values; pushes the text, or nil when there is no sentence
int shim_sentence(lua_State *L) {
  lua_settop(L, 2);
  if (lua_type(L, 1) == LUA_TSTRING)
    shim_push_sentence(L, 1, 2);
  else
    lua_pushnil(L);
  return 1;
}

// Takes the function that writes what braces hold: of the value, the name, the rest, the values.
// stack: 1 function
int shim_set_writer(lua_State *L) {
  luaL_checktype(L, 1, LUA_TFUNCTION);
  lua_settop(L, 1);
  lua_rawseti(L, LUA_REGISTRYINDEX, shim_of(L)->writer);
  return 0;
}
