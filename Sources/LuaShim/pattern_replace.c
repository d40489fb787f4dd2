#include <string.h>

#include "pattern.h"

enum { SUBJECT = 1, PATTERN = 2, REPLACEMENT = 3, MOST = 4 };
enum { BYTES_AN_INSTRUCTION = 16 };

typedef struct {
  shim_match match;
  luaL_Buffer result;
  const char *copied;  // the subject is in the result up to here
} substitution;

static void copy_until(substitution *work, const char *end) {
  luaL_addlstring(&work->result, work->copied, (size_t)(end - work->copied));
  work->copied = end;
}

static void add_reference(substitution *work, char letter) {
  shim_match *match = &work->match;
  if (letter == '%') {
    luaL_addchar(&work->result, '%');
  } else if (letter == '0') {
    luaL_addlstring(&work->result, match->start, (size_t)(match->finish - match->start));
  } else if (letter >= '1' && letter <= '9') {
    shim_push_capture(match, letter - '1');
    luaL_addvalue(&work->result);
  } else {
    luaL_error(match->L, "invalid use of '%%' in replacement string");
  }
}

// The text of the replacement, each `%1` in it filled in.
static void add_text(substitution *work) {
  size_t length = 0;
  const char *text = lua_tolstring(work->match.L, REPLACEMENT, &length);
  const char *end = text + length, *sign;
  while ((sign = memchr(text, '%', (size_t)(end - text))) != NULL) {
    luaL_addlstring(&work->result, text, (size_t)(sign - text));
    add_reference(work, sign + 1 < end ? sign[1] : '\0');
    text = sign + 2;
  }
  luaL_addlstring(&work->result, text, (size_t)(end - text));
}

// stack: … -> … what the table or the function gives for the match
static void push_value(const shim_match *match) {
  lua_State *L = match->L;
  if (lua_isfunction(L, REPLACEMENT)) {
    lua_pushvalue(L, REPLACEMENT);
    lua_call(L, shim_push_captures(match, 1), 1);
  } else {
    shim_push_capture(match, 0);
    lua_gettable(L, REPLACEMENT);
  }
}

// stack: … -> …; false and nil leave the match as it is
static void add_value(substitution *work) {
  lua_State *L = work->match.L;
  push_value(&work->match);
  if (!lua_toboolean(L, -1)) {
    lua_pop(L, 1);
    copy_until(work, work->match.finish);
    return;
  }
  if (!lua_isstring(L, -1))
    luaL_error(L, "invalid replacement value (a %s)", luaL_typename(L, -1));
  luaL_addvalue(&work->result);
}

static void replace_match(substitution *work) {
  copy_until(work, work->match.start);
  size_t before = luaL_bufflen(&work->result);
  if (lua_isstring(work->match.L, REPLACEMENT))
    add_text(work);
  else
    add_value(work);
  size_t added = luaL_bufflen(&work->result) - before;
  shim_charge(work->match.L, 1 + (int64_t)(added / BYTES_AN_INSTRUCTION));
  work->copied = work->match.finish;
}

// stack: … -> …; returns how many matches were replaced, `most` at the most
static lua_Integer replace_all(substitution *work, lua_Integer most) {
  shim_match *match = &work->match;
  const char *at = match->subject, *last_end = NULL;
  lua_Integer count = 0;
  while (count < most && shim_match_search(match, at, last_end)) {
    replace_match(work);
    at = last_end = match->finish;
    count++;
    if (match->pattern->anchored) break;
  }
  copy_until(work, match->end);
  return count;
}

// A table or a function may run other patterns in between.
// stack: … -> …, or … userdata
static const shim_pattern *compile(lua_State *L) {
  if (lua_isstring(L, REPLACEMENT)) return shim_pattern_at(L, PATTERN);
  return shim_push_pattern(L, PATTERN, 0, 1);
}

static void check_replacement(lua_State *L) {
  int type = lua_type(L, REPLACEMENT);
  luaL_argexpected(
      L, type == LUA_TNUMBER || type == LUA_TSTRING || type == LUA_TFUNCTION || type == LUA_TTABLE,
      REPLACEMENT, "string/function/table");
}

// stack: 1 subject, 2 pattern, 3 replacement, 4 most; pushes the text and how many were replaced
int shim_gsub(lua_State *L) {
  size_t length = 0;
  substitution work;
  const char *subject = luaL_checklstring(L, SUBJECT, &length);
  luaL_checkstring(L, PATTERN);
  lua_Integer most = luaL_optinteger(L, MOST, (lua_Integer)length + 1);
  check_replacement(L);
  lua_settop(L, REPLACEMENT);
  shim_charge(L, (int64_t)(length / BYTES_AN_INSTRUCTION));
  shim_match_begin(&work.match, L, compile(L), subject, length);
  work.copied = subject;
  luaL_buffinit(L, &work.result);
  lua_Integer count = replace_all(&work, most);
  luaL_pushresult(&work.result);
  lua_pushinteger(L, count);
  return 2;
}
