#include <string.h>

#include "internal.h"

// From this depth "C stack overflow" is Lua's own word: its limit of calls in C is 200.
enum { DEEP = 180, STACK_NEAR_ITS_END = 11000, SHALLOW = 32 };

// A power of two that is no less than the frames. Each question walks as many as it asks for.
static int most_frames(lua_State *L) {
  lua_Debug frame;
  int most = SHALLOW;
  while (most < INT32_MAX / 2 && lua_getstack(L, most, &frame)) most *= 2;
  return most;
}

int shim_frames(lua_State *L) {
  lua_Debug frame;
  int high = most_frames(L), low = high > SHALLOW ? high / 2 : 0;
  while (low < high) {
    int middle = low + (high - low) / 2;
    if (lua_getstack(L, middle, &frame))
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

// The frames that this thread may have. The first of the main thread is the host's.
static int room_of(const shim_host *host) {
  int most = host->limits.call_depth;
  if (most < 0) most = 0;
  if (most >= INT32_MAX) most = INT32_MAX - 1;
  return most + 1 - host->frames_below;
}

int shim_raise_depth(lua_State *L) {
  return shim_raise(L, SHIM_KIND_CALL_DEPTH, NULL, NULL, "too many calls within calls");
}

// For functions in C that call back: between two looks they may nest without an instruction.
void shim_check_depth(lua_State *L) {
  lua_Debug frame;
  int room = room_of(shim_of(L));
  if (room <= 0 || lua_getstack(L, room, &frame)) shim_raise_depth(L);
}

static int64_t credit_of(const shim_host *host, int frames) {
  return ((int64_t)room_of(host) - frames) * LEAST_CALL;
}

// A frame takes LEAST_CALL of the counter at least, so while there is credit there is nothing to
// look at; the period returned ends before the limit can be passed. Less than none: it was passed.
// The frames on top that are the host's own do not count.
int64_t shim_look_at_depth(lua_State *L, int64_t period, int own_frames) {
  shim_host *host = shim_of(L);
  if (host->depth_credit >= period) return period;
  host->depth_credit = credit_of(host, most_frames(L) - own_frames);
  if (host->depth_credit < period)
    host->depth_credit = credit_of(host, shim_frames(L) - own_frames);
  if (host->depth_credit >= period) return period;
  return host->depth_credit > 0 ? host->depth_credit : 0;
}

static int ends_with(const char *text, const char *end) {
  size_t length = strlen(text), tail = strlen(end);
  return length >= tail && strcmp(text + length - tail, end) == 0;
}

static int says_overflow(lua_State *L) {
  return lua_type(L, -1) == LUA_TSTRING && ends_with(lua_tostring(L, -1), "stack overflow");
}

// When the frames are gone: Lua says so only where the limit set lets a call come that deep.
// stack: … error object on top; unchanged
int shim_says_overflow(lua_State *L) {
  return shim_of(L)->limits.call_depth >= DEEP && says_overflow(L);
}

// Lua says both of its limits as an ordinary error, which a rule could say too.
static int is_overflow(lua_State *L) {
  if (!says_overflow(L)) return 0;
  if (shim_frames(L) + shim_of(L)->frames_below >= DEEP) return 1;
  return !lua_checkstack(L, STACK_NEAR_ITS_END);
}

// Tells whether the call is at an end, or the error is Lua's way of saying that it should be.
// stack: … error object on top; unchanged
int shim_note_exhaustion(lua_State *L) {
  shim_host *host = shim_of(L);
  if (host->stop == STOP_NONE && is_overflow(L)) shim_note_limit(L, SHIM_KIND_CALL_DEPTH);
  return host->stop != STOP_NONE;
}

// What no protected call catches. A rule that says "not enough memory" in Lua's words gives the
// status of memory too, but no refusal.
// stack: unchanged
void shim_pass_stops(lua_State *L, int status) {
  shim_host *host = shim_of(L);
  if (host->stop != STOP_NONE) shim_reraise(L);
  if (host->refusal.is_pending) shim_raise_memory(L);
  if (status == LUA_ERRERR) shim_raise_depth(L);
}
