#include <stdlib.h>

#include "internal.h"
#include "pool.h"

// From this size a string costs instructions, for `..` writes it in one.
enum { LONG_STRING = 16 << 10, BYTES_AN_INSTRUCTION = 64 };

static int is_same(const shim_refusal *last, const shim_refusal *request) {
  return last->block == request->block && last->old_size == request->old_size &&
         last->new_size == request->new_size;
}

// Lua collects all garbage and asks again for what it was refused; buffers of its library do
// not, and ask for something else. Either way the call is at an end, even if Lua can live with
// the refusal or a rule can hide the error. The state is sound before anything is moved: frames and
// line tables may be read, and a hook may be set; nothing may be pushed.
static void note_before(shim_host *host, const shim_refusal *request) {
  shim_refusal *last = &host->refusal;
  if (!last->is_pending || !host->running || is_same(last, request)) return;
  shim_note_memory(host->current);
  last->is_pending = 0;
}

static void note_after(shim_host *host, const shim_refusal *request, int is_refused) {
  shim_refusal *last = &host->refusal;
  if (!host->running) return;
  if (last->is_pending && is_refused) shim_note_memory(host->current);
  last->is_pending = 0;
  if (!is_refused) return;
  *last = *request;
  shim_note_refusal(host->current);
}

// What the free blocks of one size keep from those of another may be as much again as the greater
// limit, of the state or of the call. What an earlier call left so is given back, at once enough
// of it that this is rare.
static int is_crowded(shim_host *host) {
  uint64_t limit = host->limits.memory, own = host->own_limits.memory;
  if (own > limit) limit = own;
  if (host->pool.reserved <= limit * 2) return 0;
  shim_pool_trim(&host->pool);
  return host->pool.reserved > limit * 2 - limit / 4;
}

// One string may take an eighth: the cost of comparing two in one instruction stays bounded.
static int is_refused(shim_host *host, size_t old_size, size_t new_size, int is_string) {
  if (new_size <= old_size) return 0;
  if (host->used - old_size + new_size > host->limits.memory) return 1;
  if (is_string && new_size > host->limits.memory / 8) return 1;
  return is_crowded(host);
}

// Most of what Lua asks for: small, new, within the limits, and there already.
static void *take_at_once(shim_host *host, size_t size) {
  uint64_t limit = host->limits.memory;
  if (!is_small(size) || size > limit / 8 || host->used + size > limit ||
      host->refusal.is_pending)
    return NULL;
  void *block = shim_pool_reuse(&host->pool, size);
  if (block != NULL) host->used += size;
  return block;
}

static void *resize(shim_host *host, void *block, size_t old_size, size_t new_size) {
  int is_string = block == NULL && old_size == LUA_TSTRING;
  size_t old = block != NULL ? old_size : 0;
  shim_refusal request = {1, block, old_size, new_size};
  if (new_size > old) note_before(host, &request);
  int refused = is_refused(host, old, new_size, is_string);
  void *moved = refused ? NULL : shim_pool_resize(&host->pool, block, old, new_size);
  if (new_size > old && (moved == NULL || host->refusal.is_pending))
    note_after(host, &request, moved == NULL);
  if (moved == NULL) return NULL;
  host->used += new_size - old;
  if (is_string && new_size >= LONG_STRING)
    host->left -= (int64_t)(new_size / BYTES_AN_INSTRUCTION);
  return moved;
}

void *shim_allocate(void *data, void *block, size_t old_size, size_t new_size) {
  shim_host *host = data;
  if (new_size == 0) {
    if (block == NULL) return NULL;
    host->used -= old_size;
    if (is_small(old_size))
      shim_pool_give_back(&host->pool, block, old_size);
    else
      shim_pool_resize(&host->pool, block, old_size, 0);
    return NULL;
  }
  void *taken = block == NULL && new_size > 0 ? take_at_once(host, new_size) : NULL;
  return taken != NULL ? taken : resize(host, block, old_size, new_size);
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
