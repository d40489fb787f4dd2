#include <stdlib.h>
#include <string.h>

#include "internal.h"

typedef struct {
  const shim_slot *slots;
  size_t count;
  const char *heap;
  size_t heap_length;
  size_t blocks;
} record_request;

// Stamps stand beside the slots, and grow with them, zeroed.
static int reserve(shim_record *record, const record_request *request) {
  size_t before = record->slot_capacity, stamps = before;
  if (!shim_grow(
          (void **)&record->slots, &record->slot_capacity, request->count, sizeof(shim_slot)))
    return 0;
  if (!shim_grow((void **)&record->stamps, &stamps, record->slot_capacity, sizeof(uint32_t))) {
    record->slot_capacity = before;
    return 0;
  }
  memset(record->stamps + before, 0, (record->slot_capacity - before) * sizeof(uint32_t));
  return shim_grow((void **)&record->heap, &record->heap_capacity, request->heap_length, 1);
}

// stack: … -> …
static void replace_table(lua_State *L, int reference, size_t size) {
  lua_createtable(L, (int)size, 0);
  lua_rawseti(L, LUA_REGISTRYINDEX, reference);
}

// The epoch changes first: whatever fails below, no view of the record before is valid.
// stack: 1 payload
static int set_record_body(lua_State *L) {
  shim_record *record = &shim_of(L)->record;
  const record_request *request = lua_touserdata(L, 1);
  record->epoch++;
  record->count = 0;
  if (!reserve(record, request)) return shim_raise_memory(L);
  replace_table(L, record->views, request->blocks);
  replace_table(L, record->nulls, 0);
  if (request->count > 0) memcpy(record->slots, request->slots, request->count * sizeof(shim_slot));
  if (request->heap_length > 0) memcpy(record->heap, request->heap, request->heap_length);
  record->count = request->count;
  record->heap_length = request->heap_length;
  return 0;
}

int shim_set_record(
    shim_host *host, const shim_slot *slots, size_t count, const char *heap, size_t heap_length,
    size_t blocks) {
  record_request request = {slots, count, heap, heap_length, blocks};
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

static void place_field(const shim_host *host, const shim_view *view, uint32_t field,
                        shim_place *place) {
  place->index = view->start + field;
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
    place_field(shim_of(L), view, (uint32_t)lua_tointeger(L, -1), place);
  lua_pop(L, 1);
  return found == LUA_TNUMBER ? PLACE_FIELD : PLACE_NONE;
}

// stack: … -> … names of the view's type
void shim_push_names(lua_State *L, const shim_view *view) {
  shim_host *host = shim_of(L);
  int is_list = view->kind == VIEW_LIST;
  lua_rawgeti(
      L, LUA_REGISTRYINDEX, is_list ? host->list_methods : host->types[view->type].fields);
}

// Finds what the key, at its index, means; the names of the view's type are at theirs.
// stack: … -> …, and the method on top when it is one
place_kind shim_resolve(
    lua_State *L, const shim_view *view, int names, int key, shim_place *place) {
  if (view->epoch != shim_of(L)->record.epoch)
    luaL_error(L, "an object of an earlier record cannot be read");
  if (lua_type(L, key) == LUA_TSTRING) return find_name(L, view, names, key, place);
  if (view->kind != VIEW_LIST || lua_type(L, key) != LUA_TNUMBER) return PLACE_NONE;
  int is_integer = 0;
  lua_Integer index = lua_tointegerx(L, key, &is_integer);
  if (!is_integer || index < 1 || index > (lua_Integer)view->count) return PLACE_END;
  place_field(shim_of(L), view, (uint32_t)(index - 1), place);
  return PLACE_FIELD;
}
