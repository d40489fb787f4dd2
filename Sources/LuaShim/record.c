#include <stdlib.h>
#include <string.h>

#include "internal.h"

typedef struct {
  const shim_slot *slots;
  size_t count;
  const char *heap;
  size_t heap_length;
  size_t cells;
} record_request;

// Grows an array whose new items must be zero; `capacity` counts items.
static int grow_zeroed(void **items, size_t *capacity, size_t needed, size_t item_size) {
  size_t before = *capacity;
  if (!shim_grow(items, capacity, needed, item_size)) return 0;
  memset((char *)*items + before * item_size, 0, (*capacity - before) * item_size);
  return 1;
}

// Stamps stand beside the slots, and grow with them.
static int reserve(shim_record *record, const record_request *request) {
  size_t before = record->slot_capacity, stamps = before;
  if (!shim_grow(
          (void **)&record->slots, &record->slot_capacity, request->count, sizeof(shim_slot)))
    return 0;
  if (!grow_zeroed((void **)&record->stamps, &stamps, record->slot_capacity, sizeof(uint32_t))) {
    record->slot_capacity = before;
    return 0;
  }
  if (!grow_zeroed(
          (void **)&record->made, &record->cell_capacity, request->cells, sizeof(uint64_t)))
    return 0;
  return shim_grow((void **)&record->heap, &record->heap_capacity, request->heap_length, 1);
}

// Cells are filled in the order of reads: false at first, so that the table is an array.
// stack: unchanged
static void make_cells(lua_State *L, size_t from, size_t to) {
  lua_rawgeti(L, LUA_REGISTRYINDEX, shim_of(L)->record.cell_values);
  for (size_t cell = from; cell < to; cell++) {
    lua_pushboolean(L, 0);
    lua_rawseti(L, -2, (lua_Integer)cell + 1);
  }
  lua_pop(L, 1);
}

// stack: … -> …
static void forget_nulls(lua_State *L, shim_record *record) {
  if (!record->nulls_used) return;
  lua_newtable(L);
  lua_rawseti(L, LUA_REGISTRYINDEX, record->nulls);
  record->nulls_used = 0;
}

// The epoch changes first: whatever fails below, no view of the record before is valid.
// stack: 1 payload
static int set_record_body(lua_State *L) {
  shim_record *record = &shim_of(L)->record;
  const record_request *request = lua_touserdata(L, 1);
  record->epoch++;
  record->count = 0;
  record->cells = 0;
  size_t cells = record->cell_capacity;
  if (!reserve(record, request)) return shim_raise_memory(L);
  make_cells(L, cells, record->cell_capacity);
  forget_nulls(L, record);
  if (request->count > 0) memcpy(record->slots, request->slots, request->count * sizeof(shim_slot));
  if (request->heap_length > 0) memcpy(record->heap, request->heap, request->heap_length);
  record->count = request->count;
  record->heap_length = request->heap_length;
  record->cells = request->cells;
  return 0;
}

int shim_set_record(
    shim_host *host, const shim_slot *slots, size_t count, const char *heap, size_t heap_length,
    size_t cells) {
  record_request request = {slots, count, heap, heap_length, cells};
  shim_reset_trace(host);
  return shim_enter(host, set_record_body, &request);
}

static uint64_t fact_below(const shim_view *view, uint32_t field) {
  uint64_t first = view->path[0], second = view->path[1];
  if (first == 0)
    first = field + 1;
  else if (second == 0)
    second = field + 1;
  return view->start | first << 32 | second << 48;
}

// The field of an object or the item of a list, from 0.
void shim_place_at(
    const shim_host *host, const shim_view *view, uint32_t field, shim_place *place) {
  place->index = view->start + field;
  place->field = field;
  place->below_null = view->kind == VIEW_NULL;
  if (place->below_null) {
    place->slot = &host->types[view->type].templates[field];
    place->heap = (const char *)host->template_heap.bytes;
    place->fact = fact_below(view, field);
  } else {
    place->slot = &host->record.slots[place->index];
    place->heap = host->record.heap;
    place->fact = place->index;
  }
}

// stack: … -> …, and the method on top when it is one
static place_kind find_name(
    lua_State *L, const shim_view *view, int names, int key, shim_place *place) {
  lua_pushvalue(L, key);
  int found = lua_rawget(L, names);
  if (found == LUA_TFUNCTION) return PLACE_METHOD;
  if (found == LUA_TNUMBER)
    shim_place_at(shim_of(L), view, (uint32_t)lua_tointeger(L, -1), place);
  lua_pop(L, 1);
  return found == LUA_TNUMBER ? PLACE_FIELD : PLACE_NONE;
}

static place_kind find_item(
    lua_State *L, const shim_view *view, int key, shim_place *place) {
  int is_integer = 0;
  lua_Integer index = lua_tointegerx(L, key, &is_integer);
  if (!is_integer || index < 1 || index > (lua_Integer)view->count) return PLACE_END;
  shim_place_at(shim_of(L), view, (uint32_t)(index - 1), place);
  return PLACE_FIELD;
}

// stack: … -> … names of the view's type
void shim_push_names(lua_State *L, const shim_view *view) {
  shim_host *host = shim_of(L);
  int is_list = view->kind == VIEW_LIST;
  lua_rawgeti(
      L, LUA_REGISTRYINDEX, is_list ? host->list_methods : host->types[view->type].fields);
}

// Finds what the key, at its index, means; the names of the view's type are at theirs. The map
// knows almost every name that is read; the others have methods, or none of that name.
// stack: … -> …, and the method on top when it is one
place_kind shim_resolve(
    lua_State *L, const shim_view *view, int names, int key, shim_place *place) {
  shim_host *host = shim_of(L);
  if (view->epoch != host->record.epoch)
    luaL_error(L, "an object of an earlier record cannot be read");
  if (view->kind == VIEW_LIST) {
    int type = lua_type(L, key);
    if (type == LUA_TNUMBER) return find_item(L, view, key, place);
    return type == LUA_TSTRING ? find_name(L, view, names, key, place) : PLACE_NONE;
  }
  const void *name = lua_topointer(L, key);
  const shim_field_entry *entry = shim_map_entry(host->types[view->type].map, name);
  if (name != NULL && entry->name == name) {
    shim_place_at(host, view, entry->field, place);
    return PLACE_FIELD;
  }
  return lua_type(L, key) == LUA_TSTRING ? find_name(L, view, names, key, place) : PLACE_NONE;
}
