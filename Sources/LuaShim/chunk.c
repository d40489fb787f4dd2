#include "chunk.h"

#include <string.h>

// Tags of constants that more bytes follow (lobject.h).
enum { CONSTANT_INTEGER = 0x03, CONSTANT_FLOAT = 0x13, SHORT_TEXT = 0x04, LONG_TEXT = 0x14 };

static int raise_foreign(lua_State *L) {
  return luaL_error(L, "the compiled form of this Lua is not that of Lua 5.4");
}

const uint8_t *shim_chunk_take(shim_chunk_copy *copy, size_t length) {
  if (length > (size_t)(copy->end - copy->next)) raise_foreign(copy->L);
  const uint8_t *taken = copy->next;
  copy->next += length;
  return taken;
}

// Seven bits a byte, the highest first; the last byte has its top bit set.
size_t shim_chunk_take_size(shim_chunk_copy *copy) {
  size_t size = 0;
  for (;;) {
    uint8_t byte = *shim_chunk_take(copy, 1);
    size = size << 7 | (byte & 0x7F);
    if (byte & 0x80) return size;
  }
}

void shim_chunk_put(shim_chunk_copy *copy, const void *bytes, size_t length) {
  shim_bytes *out = copy->out;
  if (!shim_grow((void **)&out->bytes, &out->capacity, out->count + length, 1))
    shim_raise_memory(copy->L);
  if (length > 0) memcpy(out->bytes + out->count, bytes, length);
  out->count += length;
}

void shim_chunk_put_byte(shim_chunk_copy *copy, uint8_t byte) { shim_chunk_put(copy, &byte, 1); }

void shim_chunk_put_size(shim_chunk_copy *copy, size_t size) {
  uint8_t bytes[10];
  size_t first = sizeof bytes;
  bytes[--first] = (uint8_t)(size & 0x7F) | 0x80;
  while ((size >>= 7) > 0) bytes[--first] = size & 0x7F;
  shim_chunk_put(copy, bytes + first, sizeof bytes - first);
}

void shim_chunk_put_text(shim_chunk_copy *copy, const char *text) {
  shim_chunk_put_size(copy, strlen(text) + 1);
  shim_chunk_put(copy, text, strlen(text));
}

void shim_chunk_copy_bytes(shim_chunk_copy *copy, size_t length) {
  shim_chunk_put(copy, shim_chunk_take(copy, length), length);
}

size_t shim_chunk_copy_size(shim_chunk_copy *copy) {
  size_t size = shim_chunk_take_size(copy);
  shim_chunk_put_size(copy, size);
  return size;
}

// Its size is one more than its length; 0 for none.
void shim_chunk_copy_text(shim_chunk_copy *copy) {
  size_t size = shim_chunk_copy_size(copy);
  if (size > 0) shim_chunk_copy_bytes(copy, size - 1);
}

static void skip_text(shim_chunk_copy *copy) {
  size_t size = shim_chunk_take_size(copy);
  if (size > 0) shim_chunk_take(copy, size - 1);
}

void shim_chunk_skip_constants(shim_chunk_copy *copy) {
  for (size_t left = shim_chunk_take_size(copy); left > 0; left--) {
    switch (*shim_chunk_take(copy, 1)) {
      case CONSTANT_INTEGER: shim_chunk_take(copy, sizeof(lua_Integer)); break;
      case CONSTANT_FLOAT: shim_chunk_take(copy, sizeof(lua_Number)); break;
      case SHORT_TEXT:
      case LONG_TEXT: skip_text(copy); break;
      default: break;
    }
  }
}
