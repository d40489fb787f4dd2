#include "pattern.h"

// Of a pattern without captures the first one is the whole match.
// stack: … -> … string or position
void shim_push_capture(const shim_match *match, int number) {
  lua_State *L = match->L;
  const shim_pattern *pattern = match->pattern;
  const char *from = match->start, *to = match->finish;
  int kind = CAPTURE_SPAN;
  if (number < pattern->count) {
    kind = pattern->kinds[number];
    from = match->from[number];
    to = match->to[number];
  } else if (number > 0) {
    luaL_error(L, "invalid capture index %%%d", number + 1);
  }
  if (kind == CAPTURE_OPEN) luaL_error(L, "unfinished capture");
  if (kind == CAPTURE_PLACE)
    lua_pushinteger(L, from - match->subject + 1);
  else
    lua_pushlstring(L, from, (size_t)(to - from));
}

// stack: … -> … captures
int shim_push_captures(const shim_match *match, int whole) {
  int count = match->pattern->count;
  if (count == 0 && whole) count = 1;
  luaL_checkstack(match->L, count, "too many captures");
  for (int i = 0; i < count; i++) shim_push_capture(match, i);
  return count;
}
