#include "internal.h"

// The hook, the limits and the place of an error are each thread's own in Lua, so what resumes a
// coroutine carries them over. A coroutine is dead once the call that made it is over.

enum { MOST_CLOSES = 8 };
enum { REFUSED = -1, FAILED = -2 };

typedef enum { RUNNING, SUSPENDED, NORMAL, DEAD } thread_state;

static const char *const state_names[] = {"running", "suspended", "normal", "dead"};

// stack: … -> … a table that holds no thread
static void push_weak_table(lua_State *L) {
  lua_newtable(L);
  lua_createtable(L, 0, 1);
  lua_pushliteral(L, "k");
  lua_setfield(L, -2, "__mode");
  lua_setmetatable(L, -2);
}

// stack: … -> …
int shim_open_coroutines(lua_State *L) {
  push_weak_table(L);
  return luaL_ref(L, LUA_REGISTRYINDEX);
}

// The first of a call finds the table of an earlier one, and puts another in its place.
// stack: … thread on top -> …; notes that it is of this call
static void note_thread(lua_State *L) {
  shim_host *host = shim_of(L);
  if (host->coroutines_of != host->calls) {
    push_weak_table(L);
    lua_rawseti(L, LUA_REGISTRYINDEX, host->coroutines);
    host->coroutines_of = host->calls;
  }
  lua_rawgeti(L, LUA_REGISTRYINDEX, host->coroutines);
  lua_insert(L, -2);
  lua_pushboolean(L, 1);
  lua_rawset(L, -3);
  lua_pop(L, 1);
}

// stack: unchanged
static int is_of_this_call(lua_State *L, int index) {
  shim_host *host = shim_of(L);
  if (lua_tothread(L, index) == host->L) return 1;
  if (host->coroutines_of != host->calls) return 0;
  lua_pushvalue(L, index);
  lua_rawgeti(L, LUA_REGISTRYINDEX, host->coroutines);
  lua_insert(L, -2);
  int is_own = lua_rawget(L, -2) != LUA_TNIL;
  lua_pop(L, 2);
  return is_own;
}

// stack: unchanged
static thread_state state_of(lua_State *L, int index) {
  lua_State *thread = lua_tothread(L, index);
  lua_Debug frame;
  if (thread == L) return RUNNING;
  if (!is_of_this_call(L, index)) return DEAD;
  if (lua_status(thread) == LUA_YIELD) return SUSPENDED;
  if (lua_status(thread) != LUA_OK) return DEAD;
  if (lua_getstack(thread, 0, &frame)) return NORMAL;
  return lua_gettop(thread) == 0 ? DEAD : SUSPENDED;
}

static lua_State *check_thread(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTHREAD);
  return lua_tothread(L, 1);
}

static void enter_thread(lua_State *L, lua_State *thread, shim_waiting *waiting) {
  shim_host *host = shim_of(L);
  shim_check_depth(L);
  *waiting = (shim_waiting){L, host->frames_below, host->waiting};
  host->waiting = waiting;
  host->frames_below += shim_frames(L);
  host->current = thread;
  host->depth_credit = 0;
}

static void leave_thread(shim_host *host) {
  host->current = host->waiting->L;
  host->frames_below = host->waiting->frames_below;
  host->waiting = host->waiting->below;
  host->depth_credit = 0;
}

// An error is described here, where the frames of the thread still stand.
// stack of the thread: … arguments -> results or error object
static int run_thread(lua_State *L, lua_State *thread, int arguments, int *results) {
  shim_waiting waiting;
  enter_thread(L, thread, &waiting);
  shim_rearm(thread);
  int status = lua_resume(thread, L, arguments, results);
  if (status != LUA_OK && status != LUA_YIELD) shim_handler(thread);
  leave_thread(shim_of(L));
  shim_pass_stops(L, status);
  return status;
}

// Moves what the thread gave.
// stack: … -> … results, or an error object
static int take_results(lua_State *L, lua_State *thread, int status, int results) {
  if (status != LUA_OK && status != LUA_YIELD) {
    lua_xmove(thread, L, 1);
    return FAILED;
  }
  if (!lua_checkstack(L, results + 1)) {
    lua_pop(thread, results);
    lua_pushliteral(L, "too many results to resume");
    return REFUSED;
  }
  lua_xmove(thread, L, results);
  return results;
}

// Gives the number of results; REFUSED or FAILED with an error object.
// stack: … arguments -> … results, or an error object; the thread at its index
static int resume(lua_State *L, int index, int arguments) {
  lua_State *thread = lua_tothread(L, index);
  thread_state state = state_of(L, index);
  if (state != SUSPENDED || !lua_checkstack(thread, arguments)) {
    const char *what = state == SUSPENDED ? "too many arguments to resume"
                       : state == DEAD    ? "cannot resume dead coroutine"
                                          : "cannot resume non-suspended coroutine";
    lua_pushstring(L, what);
    return REFUSED;
  }
  lua_xmove(L, thread, arguments);
  int results = 0, status = run_thread(L, thread, arguments, &results);
  return take_results(L, thread, status, results);
}

// Runs what the thread left to be closed. Closing has no limit of C calls in Lua 5.4.4, so
// closes within closes have one here.
// stack: … -> … error object, when the status is one
static int close_thread(lua_State *L, lua_State *thread) {
  shim_host *host = shim_of(L);
  shim_waiting waiting;
  if (host->closes >= MOST_CLOSES) shim_raise_depth(L);
  enter_thread(L, thread, &waiting);
  host->closes++;
  shim_rearm(thread);
  int status = lua_resetthread(thread);
  host->closes--;
  leave_thread(host);
  shim_pass_stops(L, status);
  if (status != LUA_OK) lua_xmove(thread, L, 1);
  return status;
}

// A whole period is charged: fewer instructions than that are never looked at.
// stack: 1 function
static int create(lua_State *L) {
  luaL_checktype(L, 1, LUA_TFUNCTION);
  shim_charge(L, shim_step(shim_of(L)));
  lua_State *thread = lua_newthread(L);
  lua_pushvalue(L, -1);
  note_thread(L);
  lua_pushvalue(L, 1);
  lua_xmove(L, thread, 1);
  return 1;
}

// stack: 1 thread, 2… arguments; then 2 status, 3… results
static int resume_function(lua_State *L) {
  check_thread(L);
  int results = resume(L, 1, lua_gettop(L) - 1);
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
  close_thread(L, thread);
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
  int results = resume(L, 1, lua_gettop(L) - 1);
  return results >= 0 ? results : raise_from(L, results == FAILED);
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
  lua_pushstring(L, state_names[state_of(L, 1)]);
  return 1;
}

// stack: 1 thread; then true, or false and the error object
static int close_function(lua_State *L) {
  lua_State *thread = check_thread(L);
  thread_state state = state_of(L, 1);
  if (state != SUSPENDED && state != DEAD)
    return luaL_error(L, "cannot close a %s coroutine", state_names[state]);
  if (!is_of_this_call(L, 1) || close_thread(L, thread) == LUA_OK) {
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
  int is_known = thread == L || is_of_this_call(L, 1);
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
