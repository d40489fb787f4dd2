#ifndef SHIM_POOL_H
#define SHIM_POOL_H

#include <string.h>

#include "host.h"

enum { STEP = 16, LARGEST = STEP * SHIM_POOL_CLASSES, CHUNK = 32 << 10 };

// At a multiple of its size, so that a block's address tells its chunk's.
struct shim_chunk {
  struct shim_chunk *next;
  uint64_t used;  // blocks; two words, so that blocks start at a multiple of STEP
};

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SHIM_NO_POOL
#endif
#endif

#ifdef SHIM_NO_POOL
static inline int is_small(size_t size) { return (void)size, 0; }
#else
static inline int is_small(size_t size) { return size <= LARGEST; }
#endif

static inline size_t class_of(size_t size) { return (size - 1) / STEP; }

static inline struct shim_chunk *chunk_of(const void *block) {
  return (struct shim_chunk *)((uintptr_t)block & ~(uintptr_t)(CHUNK - 1));
}

// A small block that was given back; NULL when there is none.
static inline void *shim_pool_reuse(shim_pool *pool, size_t size) {
  void **list = &pool->free[class_of(size)], *block = *list;
  if (block == NULL) return NULL;
  memcpy(list, block, sizeof block);
  chunk_of(block)->used++;
  return block;
}

// Of a small block.
static inline void shim_pool_give_back(shim_pool *pool, void *block, size_t size) {
  void **list = &pool->free[class_of(size)];
  memcpy(block, list, sizeof block);
  *list = block;
  chunk_of(block)->used--;
}

#endif
