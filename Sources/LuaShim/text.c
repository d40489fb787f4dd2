#include <string.h>

#include "internal.h"

enum { BYTES_AN_INSTRUCTION = 16, REPETITIONS_AN_INSTRUCTION = 8 };
enum { LONGEST_REPETITION = 1000000 };

// stack: … text of `__tostring` on top; unchanged
static void check_text(lua_State *L) {
  if (!lua_isstring(L, -1)) luaL_error(L, "'__tostring' must return a string");
}

// stack: … -> …, and the text on top when the table gives one
static int push_own_text(lua_State *L, int index) {
  if (luaL_callmeta(L, index, "__tostring")) {
    check_text(L);
    return 1;
  }
  int type = luaL_getmetafield(L, index, "__name");
  if (type != LUA_TSTRING && type != LUA_TNIL) lua_pop(L, 1);
  return type == LUA_TSTRING;
}

// Addresses differ from run to run, so a value without a text prints as its type.
// stack: … -> … text
void shim_push_text(lua_State *L, int index) {
  index = lua_absindex(L, index);
  int type = lua_type(L, index);
  shim_check_depth(L);
  luaL_checkstack(L, LUA_MINSTACK, "text");
  if (type == LUA_TTABLE && push_own_text(L, index)) return;
  if (type == LUA_TUSERDATA)
    lua_pushstring(L, shim_view_name(shim_of(L), lua_touserdata(L, index)));
  else if (type == LUA_TNUMBER || type == LUA_TSTRING || type == LUA_TBOOLEAN || type == LUA_TNIL)
    luaL_tolstring(L, index, NULL);
  else
    lua_pushstring(L, lua_typename(L, type));
}

// stack: 1 value
int shim_tostring(lua_State *L) {
  luaL_checkany(L, 1);
  shim_push_text(L, 1);
  return 1;
}

static int64_t cost_of_arguments(lua_State *L) {
  size_t bytes = 0;
  for (int i = lua_gettop(L); i > 0; i--)
    if (lua_type(L, i) == LUA_TSTRING) bytes += lua_rawlen(L, i);
  return (int64_t)(bytes / BYTES_AN_INSTRUCTION);
}

// The stock function runs in this frame, so that its messages name it.
// stack: 1… arguments; upvalue 1 the stock function
static int charged(lua_State *L) {
  shim_charge(L, cost_of_arguments(L));
  return lua_tocfunction(L, lua_upvalueindex(1))(L);
}

// For functions that give many results.
// stack: 1… arguments; upvalue 1 the stock function
static int charged_by_results(lua_State *L) {
  int count = lua_tocfunction(L, lua_upvalueindex(1))(L);
  shim_charge(L, count / BYTES_AN_INSTRUCTION);
  return count;
}

// stack: 1 text, 2 count, 3 separator; upvalue 1 the stock function
static int bounded_rep(lua_State *L) {
  size_t length = 0, separator = 0;
  luaL_checklstring(L, 1, &length);
  lua_Integer count = luaL_checkinteger(L, 2);
  luaL_optlstring(L, 3, "", &separator);
  double bytes = (double)count * ((double)length + (double)separator);
  if (count > LONGEST_REPETITION || bytes > LONGEST_REPETITION)
    return luaL_error(L, "resulting string too large");
  shim_charge(L, count / REPETITIONS_AN_INSTRUCTION);
  return lua_tocfunction(L, lua_upvalueindex(1))(L);
}

// Past the flags, width and precision of a conversion, to its letter.
static const char *conversion_letter(const char *text) {
  return text + strspn(text, "-+ #0123456789.");
}

// Makes the arguments of `%s` texts; refuses `%p`.
// stack: 1 format, 2… values
static void prepare_values(lua_State *L, const char *text, int top) {
  int argument = 1;
  for (text = strchr(text, '%'); text != NULL; text = strchr(text + 1, '%')) {
    if (text[1] == '%') {
      text++;
      continue;
    }
    const char *letter = conversion_letter(text + 1);
    if (*letter == '\0') return;
    if (*letter == 'p') luaL_error(L, "'%%p' is not available");
    if (++argument > top || *letter != 's') continue;
    shim_push_text(L, argument);
    lua_replace(L, argument);
  }
}

// stack: 1 format, 2… values; upvalue 1 the stock function
int shim_format(lua_State *L) {
  const char *text = luaL_checkstring(L, 1);
  if (strlen(text) != lua_rawlen(L, 1)) return luaL_argerror(L, 1, "a zero byte in the format");
  luaL_checkstack(L, LUA_MINSTACK, "format");
  prepare_values(L, text, lua_gettop(L));
  shim_charge(L, cost_of_arguments(L));
  return lua_tocfunction(L, lua_upvalueindex(1))(L);
}

// stack: … library -> … library
void shim_wrap(lua_State *L, const char *name, lua_CFunction function) {
  lua_getfield(L, -1, name);
  lua_pushcclosure(L, function, 1);
  lua_setfield(L, -2, name);
}

void shim_wrap_text(lua_State *L) {
  shim_wrap(L, "lower", charged);
  shim_wrap(L, "upper", charged);
  shim_wrap(L, "reverse", charged);
  shim_wrap(L, "rep", bounded_rep);
  shim_wrap(L, "format", shim_format);
  shim_set_patterns(L);
  shim_wrap(L, "byte", charged_by_results);
}

void shim_wrap_codes(lua_State *L) {
  shim_wrap(L, "len", charged);
  shim_wrap(L, "offset", charged);
  shim_wrap(L, "codepoint", charged_by_results);
}

void shim_wrap_base(lua_State *L) {
  shim_wrap(L, "tonumber", charged);
  shim_wrap(L, "select", charged_by_results);
}
