#include <stdlib.h>
#include <string.h>

#include "internal.h"
#include "pool.h"

// Blocks of up to a kilobyte, which almost all that Lua asks for are, from lists of free blocks
// of their size. Lua tells the size of what it gives back, so no block needs a header; and two
// states never wait for each other, as they may in the C library's allocator.


// What is left of the chunk before stays unused: less than one block of the largest class.
static int add_chunk(shim_pool *pool) {
  struct shim_chunk *chunk = aligned_alloc(CHUNK, CHUNK);
  if (chunk == NULL) return 0;
  chunk->next = pool->chunks;
  chunk->used = 0;
  pool->chunks = chunk;
  pool->reserved += CHUNK;
  pool->fresh = (char *)(chunk + 1);
  pool->end = (char *)chunk + CHUNK;
  return 1;
}

static void *take(shim_pool *pool, size_t size) {
  size_t bytes = (class_of(size) + 1) * STEP;
  void *block = shim_pool_reuse(pool, size);
  if (block != NULL) return block;
  if ((size_t)(pool->end - pool->fresh) < bytes && !add_chunk(pool)) return NULL;
  block = pool->fresh;
  pool->fresh += bytes;
  chunk_of(block)->used++;
  return block;
}

static void *allocate(shim_pool *pool, size_t size) {
  if (is_small(size)) return take(pool, size);
  void *block = malloc(size);
  if (block != NULL) pool->reserved += size;
  return block;
}

static void release(shim_pool *pool, void *block, size_t size) {
  if (is_small(size)) {
    shim_pool_give_back(pool, block, size);
  } else {
    pool->reserved -= size;
    free(block);
  }
}

// As an allocator of Lua: frees when the new size is 0; NULL when there is no memory, and then
// the block is as it was.
void *shim_pool_resize(shim_pool *pool, void *block, size_t old_size, size_t new_size) {
  if (block == NULL || old_size == 0) return new_size > 0 ? allocate(pool, new_size) : NULL;
  if (new_size == 0) {
    release(pool, block, old_size);
    return NULL;
  }
  if (is_small(old_size) && is_small(new_size) && class_of(old_size) == class_of(new_size))
    return block;
  if (!is_small(old_size) && !is_small(new_size)) {
    void *moved = realloc(block, new_size);
    if (moved != NULL) pool->reserved += new_size - old_size;
    return moved;
  }
  void *moved = allocate(pool, new_size);
  if (moved == NULL) return NULL;
  memcpy(moved, block, old_size < new_size ? old_size : new_size);
  release(pool, block, old_size);
  return moved;
}

// Takes the blocks of empty chunks off a list.
static void forget_empty(void **list) {
  void *block = *list, *next;
  *list = NULL;
  for (; block != NULL; block = next) {
    memcpy(&next, block, sizeof next);
    if (chunk_of(block)->used == 0) continue;
    memcpy(block, list, sizeof block);
    *list = block;
  }
}

// Gives back the chunks that hold nothing. Linear in the free blocks.
void shim_pool_trim(shim_pool *pool) {
  for (size_t class = 0; class < SHIM_POOL_CLASSES; class++) forget_empty(&pool->free[class]);
  struct shim_chunk **link = &pool->chunks;
  while (*link != NULL) {
    struct shim_chunk *chunk = *link;
    if (chunk->used > 0) {
      link = &chunk->next;
      continue;
    }
    if (pool->end == (char *)chunk + CHUNK) pool->fresh = pool->end = NULL;
    *link = chunk->next;
    pool->reserved -= CHUNK;
    free(chunk);
  }
}

void shim_pool_free(shim_pool *pool) {
  while (pool->chunks != NULL) {
    struct shim_chunk *next = pool->chunks->next;
    free(pool->chunks);
    pool->chunks = next;
  }
}
