#include <stdlib.h>

#include "internal.h"

enum { LEAST_CAPACITY = 16 };

static int make(shim_field_map *map, uint32_t capacity) {
  map->names = calloc(capacity, sizeof *map->names);
  map->fields = calloc(capacity, sizeof *map->fields);
  map->capacity = capacity;
  return map->names != NULL && map->fields != NULL;
}

int shim_map_make(shim_field_map *map) { return make(map, LEAST_CAPACITY); }

void shim_map_free(shim_field_map *map) {
  free(map->names);
  free(map->fields);
}

static void put(shim_field_map *map, const void *name, uint16_t field) {
  uint32_t place = shim_map_place(map, name);
  map->count += map->names[place] == NULL;
  map->names[place] = name;
  map->fields[place] = field;
}

static int grow(shim_field_map *map) {
  shim_field_map larger = {0};
  if (!make(&larger, map->capacity * 2)) {
    shim_map_free(&larger);
    return 0;
  }
  for (uint32_t i = 0; i < map->capacity; i++)
    if (map->names[i] != NULL) put(&larger, map->names[i], map->fields[i]);
  shim_map_free(map);
  *map = larger;
  return 1;
}

// 0 without memory.
int shim_map_add(shim_field_map *map, const void *name, uint16_t field) {
  if ((map->count + 1) * 2 > map->capacity && !grow(map)) return 0;
  put(map, name, field);
  return 1;
}
