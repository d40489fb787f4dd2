#include <stdlib.h>

#include "internal.h"

enum { LEAST_CAPACITY = 16 };

static int make(shim_field_map *map, uint32_t capacity) {
  map->entries = calloc(capacity, sizeof *map->entries);
  map->mask = capacity - 1;
  map->count = 0;
  return map->entries != NULL;
}

// NULL without memory.
shim_field_map *shim_map_new(void) {
  shim_field_map *map = calloc(1, sizeof *map);
  if (map == NULL || make(map, LEAST_CAPACITY)) return map;
  free(map);
  return NULL;
}

void shim_map_free(shim_field_map *map) {
  if (map != NULL) free(map->entries);
  free(map);
}

static void put(shim_field_map *map, const void *name, uint32_t field) {
  shim_field_entry *entry = shim_map_entry(map, name);
  map->count += entry->name == NULL;
  *entry = (shim_field_entry){name, field};
}

static int grow(shim_field_map *map) {
  shim_field_map smaller = *map;
  if (!make(map, (smaller.mask + 1) * 2)) {
    *map = smaller;
    return 0;
  }
  for (uint32_t i = 0; i <= smaller.mask; i++)
    if (smaller.entries[i].name != NULL)
      put(map, smaller.entries[i].name, smaller.entries[i].field);
  free(smaller.entries);
  return 1;
}

// 0 without memory.
int shim_map_add(shim_field_map *map, const void *name, uint32_t field) {
  if ((map->count + 1) * 2 > map->mask + 1 && !grow(map)) return 0;
  put(map, name, field);
  return 1;
}
