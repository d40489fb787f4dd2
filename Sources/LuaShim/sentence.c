#include <string.h>

#include "internal.h"

// Sentences: a text whose braces stand for values. A name alone, of a text, a date or somebody, or
// a whole number with the words that agree with it, is what most braces hold: those are written
// here, the others by the writer.

enum { BYTES_AN_INSTRUCTION = 16, MOST_DIGITS = 20, MONTHS = 12, FIRST = 1 };

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

static int two_digits(const char *text) { return (text[0] - '0') * 10 + text[1] - '0'; }

// A text that a table of the registry keeps, so that it outlives its place on the stack.
// stack: unchanged
static void add_kept(sentence *under_way, int table, int index) {
  size_t length = 0;
  lua_State *L = under_way->L;
  lua_rawgeti(L, LUA_REGISTRYINDEX, table);
  lua_rawgeti(L, -1, index);
  const char *text = lua_tolstring(L, -1, &length);
  lua_pop(L, 2);
  luaL_addlstring(&under_way->text, text, length);
}

// 0 for what is no date of a month.
// stack: unchanged
static int add_date(sentence *under_way, const char *date) {
  const shim_host *host = shim_of(under_way->L);
  int month = two_digits(date + 5), day = two_digits(date + 8);
  if (host->months == 0 || month < 1 || month > MONTHS) return 0;
  if (day == 1)
    add_kept(under_way, host->months, FIRST);
  else
    add_integer(&under_way->text, day);
  luaL_addchar(&under_way->text, ' ');
  add_kept(under_way, host->months, FIRST + month);
  luaL_addchar(&under_way->text, ' ');
  luaL_addlstring(&under_way->text, date, 4);
  return 1;
}

static int is_rest(const brace *brace, const char *rest) {
  return brace->rest_length == strlen(rest) && memcmp(brace->rest, rest, brace->rest_length) == 0;
}

// stack: … text -> …; unchanged when this gives 0
static int add_text(sentence *under_way, const brace *brace) {
  char date[SHIM_DATE_LENGTH];
  size_t length = 0;
  const char *text = lua_tolstring(under_way->L, -1, &length);
  if (!shim_is_date(text, length)) {
    if (brace->rest_length > 0) return 0;
    luaL_addvalue(&under_way->text);
    return 1;
  }
  if (brace->rest_length > 0 && !is_rest(brace, ":date")) return 0;
  memcpy(date, text, sizeof date);
  lua_pop(under_way->L, 1);
  if (add_date(under_way, date)) return 1;
  lua_pushlstring(under_way->L, date, sizeof date);
  return 0;
}

// The field that tells the object, when its type has one and it is a text; NULL otherwise.
// stack: … object; unchanged
static const shim_slot *telling_slot(lua_State *L, const shim_view *view) {
  shim_host *host = shim_of(L);
  if (host->told_by == 0 || view->kind != VIEW_OBJECT || view->epoch != host->record.epoch)
    return NULL;
  lua_rawgeti(L, LUA_REGISTRYINDEX, host->told_by);
  lua_pushstring(L, host->types[view->type].name);
  lua_rawget(L, -2);
  const void *name = lua_topointer(L, -1);
  int is_name = lua_type(L, -1) == LUA_TSTRING;
  lua_pop(L, 2);
  if (!is_name) return NULL;
  const shim_field_entry *entry = shim_map_entry(view->map, name);
  if (entry->name != name) return NULL;
  if (host->recall.is_on) shim_note_question(host, view, ASK_PEEK, entry->field);
  const shim_slot *slot = &view->slots[entry->field];
  return slot->tag == SHIM_STRING ? slot : NULL;
}

// stack: … object -> …; unchanged when this gives 0
static int add_object(sentence *under_way, const brace *brace) {
  lua_State *L = under_way->L;
  if (brace->rest_length > 0) return 0;
  const shim_slot *slot = telling_slot(L, lua_touserdata(L, -1));
  if (slot == NULL) return 0;
  lua_pop(L, 1);
  luaL_addlstring(
      &under_way->text, shim_of(L)->record.heap + (uint32_t)slot->bits, slot->bits >> 32);
  return 1;
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
  int type = brace->name_length == 0 ? LUA_TNIL : lua_type(L, -1);
  if (type == LUA_TSTRING && add_text(under_way, brace)) return;
  if (type == LUA_TUSERDATA && add_object(under_way, brace)) return;
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

// Takes the function that writes what braces hold, of the value, the name, the rest, the values;
// what the first of a month is called, then the months; the name of the field that tells an object,
// by type.
// stack: 1 function, 2 list of texts, 3 table
int shim_set_writer(lua_State *L) {
  shim_host *host = shim_of(L);
  luaL_checktype(L, 1, LUA_TFUNCTION);
  lua_settop(L, 3);
  if (lua_istable(L, 3)) host->told_by = luaL_ref(L, LUA_REGISTRYINDEX);
  lua_settop(L, 2);
  if (lua_istable(L, 2)) {
    for (int i = FIRST; i <= FIRST + MONTHS; i++) {
      luaL_argcheck(L, lua_rawgeti(L, 2, i) == LUA_TSTRING, 2, "not thirteen texts");
      lua_pop(L, 1);
    }
    host->months = luaL_ref(L, LUA_REGISTRYINDEX);
  }
  lua_settop(L, 1);
  lua_rawseti(L, LUA_REGISTRYINDEX, host->writer);
  return 0;
}
