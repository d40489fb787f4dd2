#include <string.h>

#include "internal.h"

// Outcomes: tables of a word, a text, and the place of the rule that gives it.

enum { BYTES_AN_INSTRUCTION = 16 };

// Upvalues: the function for what bears more, the word, the names of the word, the text, the file
// and the line in the table, then the names under which a table bears more.
enum { OTHERWISE = 1, WORD, NAMES };
enum { NAMED = 4 };

// Says whether the table has a name that asks for more than a sentence.
// stack: unchanged
static int has_more(lua_State *L) {
  int more = 0;
  for (int name = NAMES + NAMED; !more; name++) {
    if (lua_type(L, lua_upvalueindex(name)) != LUA_TSTRING) return 0;
    lua_pushvalue(L, lua_upvalueindex(name));
    more = lua_gettable(L, 1) != LUA_TNIL;
    lua_pop(L, 1);
  }
  return 1;
}

// Of a text without braces, or of a table that bears a sentence and its values.
// stack: 1 text or table -> 1 text or table, 2 text; or 1 and anything
static int push_text(lua_State *L) {
  if (lua_type(L, 1) == LUA_TSTRING) {
    size_t length = 0;
    const char *text = lua_tolstring(L, 1, &length);
    shim_charge(L, (int64_t)(length / BYTES_AN_INSTRUCTION));
    lua_pushvalue(L, 1);
    return memchr(text, '{', length) == NULL;
  }
  if (lua_type(L, 1) != LUA_TTABLE || has_more(L)) return 0;
  if (lua_geti(L, 1, 1) != LUA_TSTRING) return 0;
  shim_push_sentence(L, 2, 1);
  lua_replace(L, 2);
  return 1;
}

// Most often the caller is the rule.
static int find_rule(lua_State *L, lua_Debug *frame) {
  if (lua_getstack(L, 1, frame) && lua_getinfo(L, "Sl", frame) && shim_is_rule(frame)) return 1;
  return shim_rule_frame(L, 1, frame);
}

// stack: … -> … key
static void push_key(lua_State *L, int name) { lua_pushvalue(L, lua_upvalueindex(name)); }

// stack: 1 text or table, 2 the text; then 3 the outcome
static int push_outcome(lua_State *L) {
  lua_Debug frame;
  lua_createtable(L, 0, NAMED);
  push_key(L, NAMES);
  lua_pushvalue(L, lua_upvalueindex(WORD));
  lua_rawset(L, 3);
  push_key(L, NAMES + 1);
  lua_pushvalue(L, 2);
  lua_rawset(L, 3);
  if (!find_rule(L, &frame)) return 1;
  push_key(L, NAMES + 2);
  lua_pushstring(L, frame.source + 1);
  lua_rawset(L, 3);
  push_key(L, NAMES + 3);
  lua_pushinteger(L, frame.currentline);
  lua_rawset(L, 3);
  return 1;
}

// In C, so that the frame of a caller in tail position stays.
// stack: 1 text or table
static int conclude(lua_State *L) {
  lua_settop(L, 1);
  if (push_text(L)) return push_outcome(L);
  lua_settop(L, 1);
  lua_pushvalue(L, lua_upvalueindex(OTHERWISE));
  lua_pushvalue(L, lua_upvalueindex(WORD));
  lua_pushvalue(L, 1);
  lua_call(L, 2, 1);
  return 1;
}

// stack: see the upvalues; pushes the function that makes outcomes of a text or a table
int shim_outcome(lua_State *L) {
  luaL_checktype(L, OTHERWISE, LUA_TFUNCTION);
  for (int i = WORD; i < NAMES + NAMED; i++) luaL_checktype(L, i, LUA_TSTRING);
  lua_pushcclosure(L, conclude, lua_gettop(L));
  return 1;
}
