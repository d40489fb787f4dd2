#include <stdlib.h>

#include "internal.h"

// Times the limit: what the blocks freed of one size may keep from those of another.
enum { RESERVED_AT_MOST = 2 };
// From this size a string costs instructions, for `..` writes it in one.
enum { LONG_STRING = 16 << 10, BYTES_AN_INSTRUCTION = 64 };

// The state is sound while its allocator is called: only frames and line tables are read.
static void note_refusal(shim_host *host) {
  lua_Debug frame;
  if (!host->running) return;
  if (!shim_rule_frame(host->L, 1, &frame)) return;
  host->memory_line = frame.currentline;
  shim_copy_text(host->memory_chunk, sizeof host->memory_chunk, frame.source + 1);
}

// One string may take an eighth: the cost of comparing two in one instruction stays bounded.
static int is_refused(const shim_host *host, size_t old_size, size_t new_size, int is_string) {
  if (new_size <= old_size) return 0;
  if (host->used - old_size + new_size > host->limits.memory) return 1;
  if (host->pool.reserved > host->limits.memory * RESERVED_AT_MOST) return 1;
  return is_string && new_size > host->limits.memory / 8;
}

void *shim_allocate(void *data, void *block, size_t old_size, size_t new_size) {
  shim_host *host = data;
  int is_string = block == NULL && old_size == LUA_TSTRING;
  size_t old = block != NULL ? old_size : 0;
  if (new_size == 0) {
    shim_pool_resize(&host->pool, block, old, 0);
    host->used -= old;
    return NULL;
  }
  if (is_refused(host, old, new_size, is_string)) {
    note_refusal(host);
    return NULL;
  }
  void *moved = shim_pool_resize(&host->pool, block, old, new_size);
  if (moved == NULL) return NULL;
  host->used += new_size - old;
  if (is_string && new_size >= LONG_STRING)
    host->left -= (int64_t)(new_size / BYTES_AN_INSTRUCTION);
  return moved;
}

int shim_grow(void **items, size_t *capacity, size_t needed, size_t item_size) {
  if (needed <= *capacity) return 1;
  size_t larger = *capacity < 64 ? 64 : *capacity * 2;
  if (larger < needed) larger = needed;
  void *moved = realloc(*items, larger * item_size);
  if (moved == NULL) return 0;
  *items = moved;
  *capacity = larger;
  return 1;
}
