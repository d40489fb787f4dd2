#include "internal.h"

// What a source keeps: tables and functions, through fields, keys, metatables and upvalues. What
// has a metatable that no source set, and the functions of the prelude, are the host's and the
// prelude's: these answer for what they keep.

enum { REACHED_AN_INSTRUCTION = 4 };

typedef struct {
  lua_State *L;
  int found;  // index of the list of what was found, in its order
  int seen;   // index of the set of the same
  lua_Integer count;
} search;

// stack: … function -> … function
static int is_of_prelude(lua_State *L) {
  lua_Debug frame;
  if (lua_iscfunction(L, -1)) return 0;
  lua_pushvalue(L, -1);
  lua_getinfo(L, ">S", &frame);
  return frame.source[0] != '@';
}

// stack: … value -> … value
static int is_kept(lua_State *L) {
  if (lua_isfunction(L, -1)) return !is_of_prelude(L);
  return lua_istable(L, -1) && shim_has_own_metatable(L, -1);
}

// stack: … value -> …
static void visit(search *search) {
  lua_State *L = search->L;
  lua_pushvalue(L, -1);
  if (!is_kept(L) || lua_rawget(L, search->seen) != LUA_TNIL) {
    lua_pop(L, 2);
    return;
  }
  lua_pop(L, 1);
  shim_charge(L, ++search->count % REACHED_AN_INSTRUCTION == 0);
  lua_pushvalue(L, -1);
  lua_pushboolean(L, 1);
  lua_rawset(L, search->seen);
  lua_rawseti(L, search->found, search->count);
}

// stack: … table -> … table
static void visit_fields(search *search) {
  lua_State *L = search->L;
  int table = lua_gettop(L);
  for (lua_pushnil(L); lua_next(L, table);) {
    visit(search);
    lua_pushvalue(L, -1);
    visit(search);
  }
}

// stack: … table -> … table
static void visit_table(search *search) {
  visit_fields(search);
  if (!lua_getmetatable(search->L, -1)) return;
  visit_fields(search);
  lua_pop(search->L, 1);
}

// stack: … function -> … function
static void visit_upvalues(search *search) {
  lua_State *L = search->L;
  if (lua_iscfunction(L, -1)) return;
  for (int i = 1; lua_getupvalue(L, -1, i) != NULL; i++) visit(search);
}

// stack: … root -> … list of what is reached from it, itself included when it is kept
lua_Integer shim_reach(lua_State *L) {
  int root = lua_gettop(L);
  lua_newtable(L);
  lua_newtable(L);
  search search = {L, root + 1, root + 2, 0};
  lua_pushvalue(L, root);
  visit(&search);
  for (lua_Integer i = 1; i <= search.count; i++) {
    if (lua_rawgeti(L, search.found, i) == LUA_TTABLE)
      visit_table(&search);
    else
      visit_upvalues(&search);
    lua_pop(L, 1);
  }
  lua_copy(L, search.found, root);
  lua_settop(L, root);
  return search.count;
}
