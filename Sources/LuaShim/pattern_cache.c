#include <string.h>

#include "pattern.h"

// Short patterns are kept compiled: a source uses the same few again and again. Whether one was
// kept changes neither what a call gives nor what it is charged.

enum { SHORT = 64, FEW_SETS = 8, ROOMS = 8, BYTES_AN_INSTRUCTION = 8 };

typedef struct {
  size_t length;
  char text[SHORT];
  union {
    shim_pattern pattern;
    char bytes[sizeof(shim_pattern) + (SHORT + 1) * sizeof(shim_item) +
               FEW_SETS * SET_WORDS * sizeof(uint64_t)];
  } compiled;
} room;

// stack: … -> …
void shim_open_patterns(lua_State *L) {
  room *rooms = lua_newuserdatauv(L, ROOMS * sizeof *rooms, 0);
  for (int i = 0; i < ROOMS; i++) rooms[i].length = SIZE_MAX;
  shim_of(L)->pattern_rooms = rooms;
  luaL_ref(L, LUA_REGISTRYINDEX);
}

static void charge(lua_State *L, size_t length) {
  shim_charge(L, (int64_t)(length / BYTES_AN_INSTRUCTION));
}

// stack: … -> … userdata, which has `header` bytes before the pattern
shim_pattern *shim_push_pattern(lua_State *L, int index, size_t header, int may_anchor) {
  size_t length = 0;
  const char *text = lua_tolstring(L, index, &length);
  charge(L, length);
  char *block = lua_newuserdatauv(L, header + shim_pattern_size(text, length), 0);
  shim_pattern *pattern = (shim_pattern *)(void *)(block + header);
  shim_pattern_compile(pattern, text, length, may_anchor);
  return pattern;
}

static room *room_of(lua_State *L, const char *text, size_t length) {
  unsigned char first = length > 0 ? (unsigned char)text[0] : 0;
  unsigned char middle = length > 0 ? (unsigned char)text[length / 2] : 0;
  return (room *)shim_of(L)->pattern_rooms + (first + middle + length) % ROOMS;
}

// Good until another pattern is asked for.
// stack: … -> …, or … userdata
const shim_pattern *shim_pattern_at(lua_State *L, int index) {
  size_t length = 0;
  const char *text = lua_tolstring(L, index, &length);
  room *kept = room_of(L, text, length);
  int is_kept = kept->length == length && memcmp(kept->text, text, length) == 0;
  if (!is_kept && (length > SHORT || shim_pattern_size(text, length) > sizeof kept->compiled))
    return shim_push_pattern(L, index, 0, 1);
  charge(L, length);
  if (is_kept) return &kept->compiled.pattern;
  kept->length = length;
  memcpy(kept->text, text, length);
  shim_pattern_compile(&kept->compiled.pattern, text, length, 1);
  return &kept->compiled.pattern;
}
