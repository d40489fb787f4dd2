#include <string.h>

#include "internal.h"

static int keep_piece(lua_State *L, const void *piece, size_t length, void *data) {
  shim_bytes *bytes = data;
  (void)L;
  if (!shim_grow((void **)&bytes->bytes, &bytes->capacity, bytes->count + length, 1)) return 1;
  if (length > 0) memcpy(bytes->bytes + bytes->count, piece, length);
  bytes->count += length;
  return 0;
}

// Adds Lua's compiled form of the function to the result, its length (u32) before it.
// stack: … function -> … function
void shim_put_listing(lua_State *L) {
  shim_bytes *result = &shim_of(L)->result;
  size_t start = result->count;
  uint32_t length = 0;
  if (keep_piece(L, &length, sizeof length, result) != 0) shim_raise_memory(L);
  if (lua_dump(L, keep_piece, result, 0) != 0) shim_raise_memory(L);
  length = (uint32_t)(result->count - start - sizeof length);
  memcpy(result->bytes + start, &length, sizeof length);
}

// stack: 1 payload, 2 references, 3 value, then what it reaches
static int list_kept_body(lua_State *L) {
  lua_rawgeti(L, LUA_REGISTRYINDEX, shim_of(L)->references);
  lua_rawgeti(L, 2, *(const int32_t *)lua_touserdata(L, 1));
  lua_Integer count = shim_reach(L);
  for (lua_Integer i = 1; i <= count; i++) {
    lua_rawgeti(L, 3, i);
    if (lua_isfunction(L, -1) && !lua_iscfunction(L, -1)) shim_put_listing(L);
    lua_settop(L, 3);
  }
  return 0;
}

int shim_list_kept(shim_host *host, int32_t reference) {
  return shim_enter(host, list_kept_body, &reference);
}
