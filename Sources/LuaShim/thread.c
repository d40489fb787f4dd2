#include "internal.h"

// The depth of calls and the place of an error are each thread's own in Lua, so what resumes a
// coroutine carries them over. A coroutine is dead once the call that made it is over.

enum { MOST_CLOSES = 8 };

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
void shim_note_thread(lua_State *L) {
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
int shim_is_of_this_call(lua_State *L, int index) {
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
shim_thread_state shim_state_of(lua_State *L, int index) {
  lua_State *thread = lua_tothread(L, index);
  lua_Debug frame;
  if (thread == L) return THREAD_RUNNING;
  if (!shim_is_of_this_call(L, index)) return THREAD_DEAD;
  if (lua_status(thread) == LUA_YIELD) return THREAD_SUSPENDED;
  if (lua_status(thread) != LUA_OK) return THREAD_DEAD;
  if (lua_getstack(thread, 0, &frame)) return THREAD_NORMAL;
  return lua_gettop(thread) == 0 ? THREAD_DEAD : THREAD_SUSPENDED;
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
  shim_meter_thread(thread);
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
    return RESUME_FAILED;
  }
  if (!lua_checkstack(L, results + 1)) {
    lua_pop(thread, results);
    lua_pushliteral(L, "too many results to resume");
    return RESUME_REFUSED;
  }
  lua_xmove(thread, L, results);
  return results;
}

// Gives the number of results; RESUME_REFUSED or RESUME_FAILED with an error object.
// stack: … arguments -> … results, or an error object; the thread at its index
int shim_resume(lua_State *L, int index, int arguments) {
  lua_State *thread = lua_tothread(L, index);
  shim_thread_state state = shim_state_of(L, index);
  if (state != THREAD_SUSPENDED || !lua_checkstack(thread, arguments)) {
    const char *what = state == THREAD_SUSPENDED ? "too many arguments to resume"
                       : state == THREAD_DEAD    ? "cannot resume dead coroutine"
                                          : "cannot resume non-suspended coroutine";
    lua_pushstring(L, what);
    return RESUME_REFUSED;
  }
  lua_xmove(L, thread, arguments);
  int results = 0, status = run_thread(L, thread, arguments, &results);
  return take_results(L, thread, status, results);
}

// Runs what the thread left to be closed. Closing has no limit of C calls in Lua 5.4.4, so
// closes within closes have one here.
// stack: … -> … error object, when the status is one
int shim_close_thread(lua_State *L, lua_State *thread) {
  shim_host *host = shim_of(L);
  shim_waiting waiting;
  if (host->closes >= MOST_CLOSES) shim_raise_depth(L);
  enter_thread(L, thread, &waiting);
  host->closes++;
  shim_meter_thread(thread);
  int status = lua_resetthread(thread);
  host->closes--;
  leave_thread(host);
  shim_pass_stops(L, status);
  if (status != LUA_OK) lua_xmove(thread, L, 1);
  return status;
}
