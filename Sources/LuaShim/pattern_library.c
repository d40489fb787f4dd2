#define _GNU_SOURCE
#include <string.h>

#include "pattern.h"

enum { BYTES_AN_INSTRUCTION = 16 };

typedef struct {
  size_t at;
  size_t last_end;  // of the match before, plus one; 0: none
} iteration;

// From 1; it may be beyond the end.
static size_t position_of(lua_Integer position, size_t length) {
  if (position > 0) return (size_t)position;
  if (position == 0 || position < -(lua_Integer)length) return 1;
  return (size_t)((lua_Integer)length + position + 1);
}

static int is_plain(const char *text, size_t length) {
  for (size_t i = 0; i < length; i++)
    if (text[i] != '\0' && strchr("^$*+?.([%-", text[i]) != NULL) return 0;
  return 1;
}

// stack: … -> … first and last position, or nil
static int find_plain(
    lua_State *L, const char *subject, size_t length, size_t from, const char *text,
    size_t text_length) {
  const char *found = memmem(subject + from, length - from, text, text_length);
  size_t looked = found != NULL ? (size_t)(found - subject) - from : length - from;
  shim_charge(L, (int64_t)((looked + text_length) / BYTES_AN_INSTRUCTION));
  if (found == NULL) {
    luaL_pushfail(L);
    return 1;
  }
  lua_pushinteger(L, found - subject + 1);
  lua_pushinteger(L, found - subject + (lua_Integer)text_length);
  return 2;
}

// stack: 1 subject, 2 pattern, 3 from, 4 plain
static int find_or_match(lua_State *L, int is_find) {
  size_t length = 0, text_length = 0;
  const char *subject = luaL_checklstring(L, 1, &length);
  const char *text = luaL_checklstring(L, 2, &text_length);
  size_t from = position_of(luaL_optinteger(L, 3, 1), length) - 1;
  shim_match match;
  if (from > length) {
    luaL_pushfail(L);
    return 1;
  }
  if (is_find && (lua_toboolean(L, 4) || is_plain(text, text_length)))
    return find_plain(L, subject, length, from, text, text_length);
  shim_match_begin(&match, L, shim_pattern_at(L, 2), subject, length);
  if (!shim_match_search(&match, subject + from, NULL)) {
    luaL_pushfail(L);
    return 1;
  }
  if (!is_find) return shim_push_captures(&match, 1);
  lua_pushinteger(L, match.start - subject + 1);
  lua_pushinteger(L, match.finish - subject);
  return shim_push_captures(&match, 0) + 2;
}

// stack: 1 subject, 2 pattern, 3 from, 4 plain
static int string_find(lua_State *L) { return find_or_match(L, 1); }

// stack: 1 subject, 2 pattern, 3 from
static int string_match(lua_State *L) { return find_or_match(L, 0); }

// stack: upvalues 1 subject, 2 userdata of the iteration and its pattern
static int next_match(lua_State *L) {
  if (!lua_isuserdata(L, lua_upvalueindex(2))) return shim_raise_sealed_iterator(L);
  size_t length = 0;
  const char *subject = lua_tolstring(L, lua_upvalueindex(1), &length);
  iteration *now = lua_touserdata(L, lua_upvalueindex(2));
  shim_match match;
  if (now->at > length) return 0;
  shim_match_begin(&match, L, (const shim_pattern *)(const void *)(now + 1), subject, length);
  const char *last_end = now->last_end > 0 ? subject + now->last_end - 1 : NULL;
  if (!shim_match_search(&match, subject + now->at, last_end)) return 0;
  now->at = (size_t)(match.finish - subject);
  now->last_end = now->at + 1;
  return shim_push_captures(&match, 1);
}

// Makes the iterator an error to call; says whether the function is one.
// stack: … function -> … function
int shim_stop_matches(lua_State *L) {
  if (lua_tocfunction(L, -1) != next_match) return 0;
  lua_pushboolean(L, 0);
  lua_setupvalue(L, -2, 2);
  return 1;
}

// stack: 1 subject, 2 pattern, 3 from; pushes the iterator
static int string_gmatch(lua_State *L) {
  size_t length = 0;
  luaL_checklstring(L, 1, &length);
  luaL_checkstring(L, 2);
  size_t from = position_of(luaL_optinteger(L, 3, 1), length) - 1;
  lua_settop(L, 2);
  shim_push_pattern(L, 2, sizeof(iteration), 0);
  iteration *start = lua_touserdata(L, 3);
  *start = (iteration){from, 0};
  lua_replace(L, 2);
  lua_pushcclosure(L, next_match, 2);
  return 1;
}

static const luaL_Reg functions[] = {
    {"find", string_find},
    {"match", string_match},
    {"gmatch", string_gmatch},
    {"gsub", shim_gsub},
    {NULL, NULL}};

// stack: … library -> … library
void shim_set_patterns(lua_State *L) { luaL_setfuncs(L, functions, 0); }
