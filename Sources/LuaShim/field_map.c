#include <stdlib.h>

#include "internal.h"

enum { LEAST_CAPACITY = 16 };

static shim_field_map *make(uint32_t capacity) {
  shim_field_map *map = calloc(1, sizeof *map + capacity * sizeof *map->entries);
  if (map != NULL) map->mask = capacity - 1;
  return map;
}

// NULL without memory.
shim_field_map *shim_map_new(void) { return make(LEAST_CAPACITY); }

static void put(shim_field_map *map, const void *name, uint32_t field) {
  shim_field_entry *entry = shim_map_entry(map, name);
  map->count += entry->name == NULL;
  *entry = (shim_field_entry){name, field};
}

static shim_field_map *twice(const shim_field_map *map) {
  shim_field_map *larger = make((map->mask + 1) * 2);
  if (larger == NULL) return NULL;
  for (uint32_t i = 0; i <= map->mask; i++)
    if (map->entries[i].name != NULL) put(larger, map->entries[i].name, map->entries[i].field);
  return larger;
}

// The map may move. 0 without memory.
int shim_map_add(shim_field_map **map, const void *name, uint32_t field) {
  if (((*map)->count + 1) * 2 > (*map)->mask + 1) {
    shim_field_map *larger = twice(*map);
    if (larger == NULL) return 0;
    free(*map);
    *map = larger;
  }
  put(*map, name, field);
  return 1;
}
