#include "internal.h"

static const char *const state_names[] = {"running", "suspended", "normal", "dead"};

static lua_State *check_thread(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTHREAD);
  return lua_tothread(L, 1);
}

enum { COST_OF_A_THREAD = 100 };

// stack: 1 function
static int create(lua_State *L) {
  luaL_checktype(L, 1, LUA_TFUNCTION);
  shim_charge(L, COST_OF_A_THREAD);
  lua_State *thread = lua_newthread(L);
  lua_pushvalue(L, -1);
  shim_note_thread(L);
  lua_pushvalue(L, 1);
  lua_xmove(L, thread, 1);
  return 1;
}

// stack: 1 thread, 2… arguments; then 2 status, 3… results
static int resume_function(lua_State *L) {
  check_thread(L);
  int results = shim_resume(L, 1, lua_gettop(L) - 1);
  if (results < 0) shim_of(L)->error_held = 0;
  lua_pushboolean(L, results >= 0);
  lua_insert(L, 2);
  return lua_gettop(L) - 1;
}

// What the error left open is closed, which may put another error in its place.
// stack: … error object -> … error object; gives whether it is the same
static int close_failed(lua_State *L, lua_State *thread) {
  lua_pushvalue(L, -1);
  lua_xmove(L, thread, 1);
  shim_close_thread(L, thread);
  int is_same = lua_rawequal(L, -1, -2);
  lua_remove(L, -2);
  return is_same;
}

// As in Lua, the caller's place comes before a text.
// stack: 1 thread, … error object -> raises it
static int raise_from(lua_State *L, int has_failed) {
  int is_described = has_failed && close_failed(L, lua_tothread(L, 1));
  if (lua_type(L, -1) == LUA_TSTRING) {
    luaL_where(L, 1);
    lua_insert(L, -2);
    lua_concat(L, 2);
  }
  return is_described ? shim_raise_held(L) : lua_error(L);
}

// stack: 1… arguments; upvalue 1 the thread; then 1 thread, 2… results
static int resume_wrapped(lua_State *L) {
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_insert(L, 1);
  int results = shim_resume(L, 1, lua_gettop(L) - 1);
  return results >= 0 ? results : raise_from(L, results == RESUME_FAILED);
}

static int wrap(lua_State *L) {
  create(L);
  lua_pushcclosure(L, resume_wrapped, 1);
  return 1;
}

static int yield(lua_State *L) { return lua_yield(L, lua_gettop(L)); }

// stack: 1 thread
static int status(lua_State *L) {
  check_thread(L);
  lua_pushstring(L, state_names[shim_state_of(L, 1)]);
  return 1;
}

// stack: 1 thread; then true, or false and the error object
static int close_function(lua_State *L) {
  lua_State *thread = check_thread(L);
  shim_thread_state state = shim_state_of(L, 1);
  if (state != THREAD_SUSPENDED && state != THREAD_DEAD)
    return luaL_error(L, "cannot close a %s coroutine", state_names[state]);
  if (!shim_is_of_this_call(L, 1) || shim_close_thread(L, thread) == LUA_OK) {
    lua_pushboolean(L, 1);
    return 1;
  }
  lua_pushboolean(L, 0);
  lua_insert(L, -2);
  return 2;
}

static int running(lua_State *L) {
  lua_pushboolean(L, lua_pushthread(L));
  return 2;
}

// stack: 1 thread or nothing
static int is_yieldable(lua_State *L) {
  lua_State *thread = lua_isnone(L, 1) ? L : check_thread(L);
  int is_known = thread == L || shim_is_of_this_call(L, 1);
  lua_pushboolean(L, is_known && lua_isyieldable(thread));
  return 1;
}

static const luaL_Reg functions[] = {
    {"create", create},
    {"resume", resume_function},
    {"wrap", wrap},
    {"yield", yield},
    {"status", status},
    {"close", close_function},
    {"running", running},
    {"isyieldable", is_yieldable},
    {NULL, NULL}};

// stack: … -> … table
void shim_push_coroutine_library(lua_State *L) { luaL_newlib(L, functions); }
