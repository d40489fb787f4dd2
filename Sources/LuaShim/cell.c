#include <string.h>

#include "internal.h"

// The strings and the views of a record are made when they are first read, then kept in a cell
// each: a table that lives as long as the state, whose values count only when the epoch of their
// making is the record's.

// stack: … -> …, and the value when the cell holds one of that type
static int push_made(lua_State *L, int cells, uint32_t cell, int type) {
  const shim_record *record = &shim_of(L)->record;
  if (cell >= record->cells || record->made[cell] != record->epoch) return 0;
  if (lua_rawgeti(L, cells, (lua_Integer)cell + 1) == type) return 1;
  lua_pop(L, 1);
  return 0;
}

// stack: … value -> … value
static void keep(lua_State *L, int cells, uint32_t cell) {
  shim_record *record = &shim_of(L)->record;
  if (cell >= record->cells) return;
  lua_pushvalue(L, -1);
  lua_rawseti(L, cells, (lua_Integer)cell + 1);
  record->made[cell] = record->epoch;
}

// stack: … -> … userdata
static void push_new_view(lua_State *L, const shim_view *view) {
  shim_host *host = shim_of(L);
  memcpy(lua_newuserdatauv(L, sizeof *view, 0), view, sizeof *view);
  int metatable =
      view->kind == VIEW_LIST ? host->list_metatable : host->types[view->type].metatable;
  lua_rawgeti(L, LUA_REGISTRYINDEX, metatable);
  lua_setmetatable(L, -2);
}

static void check_type(lua_State *L, uint32_t type) {
  if (type >= shim_of(L)->type_count) luaL_error(L, "the record names a type not defined");
}

shim_view shim_view_of(const shim_host *host, const shim_slot *slot) {
  int is_object = slot->tag == SHIM_OBJECT;
  return (shim_view){
      .epoch = host->record.epoch, .kind = is_object ? VIEW_OBJECT : VIEW_LIST,
      .slots = host->record.slots + (uint32_t)slot->bits,
      .map = is_object && slot->type < host->type_count ? host->types[slot->type].map : NULL,
      .type = is_object ? slot->type : 0, .start = (uint32_t)slot->bits,
      .count = (uint32_t)(slot->bits >> 32), .cell = slot->extra};
}

// Where sources keep nothing, nothing holds the object of an earlier record that a cell has: it
// serves again.
// stack: … -> …, and the userdata when the cell has one of the type
static int push_again(lua_State *L, const shim_view *view, int cells) {
  shim_record *record = &shim_of(L)->record;
  if (!shim_of(L)->is_stateless || view->kind != VIEW_OBJECT || view->cell >= record->cells)
    return 0;
  if (lua_rawgeti(L, cells, (lua_Integer)view->cell + 1) == LUA_TUSERDATA) {
    shim_view *old = lua_touserdata(L, -1);
    if (old->kind == VIEW_OBJECT && old->type == view->type) {
      *old = *view;
      record->made[view->cell] = record->epoch;
      return 1;
    }
  }
  lua_pop(L, 1);
  return 0;
}

// stack: … -> … userdata
static void push_block(lua_State *L, const shim_slot *slot, int cells) {
  shim_host *host = shim_of(L);
  if (push_made(L, cells, slot->extra, LUA_TUSERDATA)) return;
  if (slot->tag == SHIM_OBJECT) check_type(L, slot->type);
  shim_view view = shim_view_of(host, slot);
  if ((size_t)view.start + view.count > host->record.count ||
      (view.kind == VIEW_OBJECT && view.count != host->types[view.type].field_count))
    luaL_error(L, "the record names a block that it does not hold");
  if (push_again(L, &view, cells)) return;
  push_new_view(L, &view);
  keep(L, cells, view.cell);
}

shim_view shim_null_view(const shim_host *host, uint16_t type, uint64_t fact) {
  return (shim_view){
      .epoch = host->record.epoch, .kind = VIEW_NULL, .type = type, .start = (uint32_t)fact,
      .path = {(uint16_t)(fact >> 32), (uint16_t)(fact >> 48)}};
}

// Null objects more than two deep share a fact, not a type.
// stack: … -> … userdata
static void push_null(lua_State *L, const shim_slot *slot, uint64_t fact) {
  shim_host *host = shim_of(L);
  check_type(L, slot->type);
  shim_view view = shim_null_view(host, slot->type, fact);
  host->record.nulls_used = 1;
  lua_rawgeti(L, LUA_REGISTRYINDEX, host->record.nulls);
  if (lua_rawgeti(L, -1, (lua_Integer)fact) == LUA_TUSERDATA &&
      ((shim_view *)lua_touserdata(L, -1))->type == view.type) {
    lua_remove(L, -2);
    return;
  }
  lua_pop(L, 1);
  push_new_view(L, &view);
  lua_pushvalue(L, -1);
  lua_rawseti(L, -3, (lua_Integer)fact);
  lua_remove(L, -2);
}

static double double_of(uint64_t bits) {
  double number;
  memcpy(&number, &bits, sizeof number);
  return number;
}

// For values that no cell holds: arguments, and what stands below a null object.
// stack: … -> … value
void shim_push_slot(lua_State *L, const shim_slot *slot, const char *heap, uint64_t fact) {
  switch (slot->tag) {
    case SHIM_BOOL: lua_pushboolean(L, (int)slot->bits); return;
    case SHIM_INT: lua_pushinteger(L, (lua_Integer)slot->bits); return;
    case SHIM_DOUBLE: lua_pushnumber(L, double_of(slot->bits)); return;
    case SHIM_STRING: lua_pushlstring(L, heap + (uint32_t)slot->bits, slot->bits >> 32); return;
    case SHIM_OBJECT:
    case SHIM_LIST:
      lua_rawgeti(L, LUA_REGISTRYINDEX, shim_of(L)->record.cell_values);
      push_block(L, slot, lua_gettop(L));
      lua_replace(L, -2);
      return;
    case SHIM_NULL_OBJECT: push_null(L, slot, fact); return;
    default: lua_pushnil(L); return;
  }
}

// The value of a slot of the record that has a cell; the table of cells is at the index.
// stack: … -> … value
void shim_push_cell(lua_State *L, const shim_slot *slot, int cells) {
  if (slot->tag != SHIM_STRING) {
    push_block(L, slot, cells);
    return;
  }
  if (push_made(L, cells, slot->extra, LUA_TSTRING)) return;
  lua_pushlstring(L, shim_of(L)->record.heap + (uint32_t)slot->bits, slot->bits >> 32);
  keep(L, cells, slot->extra);
}

// stack: … -> … value
void shim_push_place(lua_State *L, const shim_place *place, int cells) {
  const shim_slot *slot = place->slot;
  int has_cell = slot->tag == SHIM_STRING || slot->tag == SHIM_OBJECT || slot->tag == SHIM_LIST;
  if (has_cell && !place->below_null)
    shim_push_cell(L, slot, cells);
  else
    shim_push_slot(L, slot, place->heap, place->fact);
}
