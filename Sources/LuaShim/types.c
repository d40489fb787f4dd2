#include <stdlib.h>
#include <string.h>

#include "internal.h"

typedef struct {
  const char *name;
  size_t length;
  shim_slot template_slot;
  const char *heap;
} definition;

static void copy_name(char *target, size_t capacity, const definition *request) {
  size_t length = request->length < capacity ? request->length : capacity - 1;
  memcpy(target, request->name, length);
  target[length] = '\0';
}

static shim_type *append_type(shim_host *host) {
  size_t capacity = host->type_count;
  if (capacity > UINT16_MAX) return NULL;
  shim_type *types = realloc(host->types, (capacity + 1) * sizeof *types);
  if (types == NULL) return NULL;
  host->types = types;
  memset(&types[capacity], 0, sizeof *types);
  host->type_count++;
  return &types[capacity];
}

// stack: 1 payload
static int add_type_body(lua_State *L) {
  shim_type *type = append_type(shim_of(L));
  if (type == NULL || (type->map = shim_map_new()) == NULL) return shim_raise_memory(L);
  copy_name(type->name, sizeof type->name, lua_touserdata(L, 1));
  lua_newtable(L);
  lua_pushvalue(L, -1);
  type->fields = luaL_ref(L, LUA_REGISTRYINDEX);
  shim_push_metatable(L, type->name, type->fields);
  type->metatable = luaL_ref(L, LUA_REGISTRYINDEX);
  return 0;
}

int shim_add_type(shim_host *host, const char *name, size_t length) {
  definition request = {.name = name, .length = length};
  return shim_enter(host, add_type_body, &request);
}

// The template's text moves to the host's own bytes.
static int keep_text(shim_host *host, shim_slot *slot, const char *text) {
  shim_bytes *heap = &host->template_heap;
  size_t length = slot->bits >> 32;
  if (!shim_grow((void **)&heap->bytes, &heap->capacity, heap->count + length, 1)) return 0;
  memcpy(heap->bytes + heap->count, text + (uint32_t)slot->bits, length);
  slot->bits = (uint64_t)length << 32 | (uint32_t)heap->count;
  heap->count += length;
  return 1;
}

static shim_slot *append_field(shim_type *type) {
  size_t count = type->field_count;
  if (count >= UINT16_MAX - 1) return NULL;
  shim_slot *templates = realloc(type->templates, (count + 1) * sizeof *templates);
  if (templates == NULL) return NULL;
  type->templates = templates;
  type->field_count++;
  return &templates[count];
}

// stack: 1 payload, 2 fields
static int add_field_body(lua_State *L) {
  shim_host *host = shim_of(L);
  const definition *request = lua_touserdata(L, 1);
  if (host->type_count == 0) return luaL_error(L, "a field before its type");
  shim_type *type = &host->types[host->type_count - 1];
  shim_slot *slot = append_field(type);
  if (slot == NULL) return shim_raise_memory(L);
  *slot = request->template_slot;
  if (slot->tag == SHIM_STRING && !keep_text(host, slot, request->heap))
    return shim_raise_memory(L);
  lua_rawgeti(L, LUA_REGISTRYINDEX, type->fields);
  lua_pushlstring(L, request->name, request->length);
  if (!shim_map_add(&type->map, lua_topointer(L, 3), type->field_count - 1))
    return shim_raise_memory(L);
  lua_pushinteger(L, type->field_count - 1);
  lua_rawset(L, 2);
  return 0;
}

int shim_add_field(
    shim_host *host, const char *name, size_t length, shim_slot template_slot, const char *heap) {
  definition request = {name, length, template_slot, heap};
  return shim_enter(host, add_field_body, &request);
}
