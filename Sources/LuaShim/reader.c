#include <string.h>

#include "internal.h"

// Upvalues of what reads a view.
enum { NAMES = lua_upvalueindex(1), CELLS = lua_upvalueindex(2) };

// stack: 1… arguments; upvalues 1 method, 2 object
static int call_method(lua_State *L) {
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_insert(L, 1);
  lua_pushvalue(L, lua_upvalueindex(2));
  lua_insert(L, 2);
  lua_call(L, lua_gettop(L) - 1, LUA_MULTRET);
  return lua_gettop(L);
}

// stack: … -> … value
static int give(lua_State *L, const shim_view *view, const shim_place *place) {
  shim_host *host = shim_of(L);
  if (host->recall.is_on) {
    int kind = view->kind == VIEW_LIST ? ASK_ITEM : ASK_FIELD;
    shim_note_question(host, view, kind, place->field);
  }
  if (place->slot->tag == SHIM_STOP) return shim_raise_unknown(L, place->fact);
  shim_record_read(L, place);
  shim_push_place(L, place, CELLS);
  if (host->recall.is_on) shim_note_given(L, place->slot);
  return 1;
}

// stack: 1 list, 2 key
static void note_end(lua_State *L, const shim_view *view) {
  shim_host *host = shim_of(L);
  lua_Integer index = lua_tointeger(L, 2);
  if (!host->recall.is_on) return;
  if (index < 1 || index > UINT32_MAX)
    shim_lose(host);
  else
    shim_note_question(host, view, ASK_ITEM, (uint32_t)(index - 1));
}

// stack: 1 object or list, 2 key, then the value; upvalues: see NAMES and CELLS
int shim_read_slowly(lua_State *L, shim_view *view) {
  shim_place place;
  switch (shim_resolve(L, view, NAMES, 2, &place)) {
    case PLACE_FIELD:
      if (view->kind == VIEW_LIST) shim_note_indexed(L, view, CELLS);
      return give(L, view, &place);
    case PLACE_END: note_end(L, view); return 0;
    case PLACE_NONE: return shim_raise_name(L, view, 2);
    case PLACE_METHOD: break;
  }
  lua_pushvalue(L, 1);
  lua_pushcclosure(L, call_method, 2);
  return 1;
}

// stack: … -> …, and the value that its cell holds
static inline int push_held(lua_State *L, const shim_record *record, const shim_slot *slot) {
  uint32_t cell = slot->extra;
  if (cell >= record->cells || record->made[cell] != record->epoch) return 0;
  lua_rawgeti(L, CELLS, (lua_Integer)cell + 1);
  return 1;
}

// Returns 0 for what is not told.
// stack: … -> …, and the value
static inline int push_at_once(lua_State *L, const shim_record *record, const shim_slot *slot) {
  int tag = slot->tag;
  if (tag == SHIM_STRING || tag == SHIM_LIST || tag == SHIM_OBJECT) {
    if (!push_held(L, record, slot)) shim_push_cell(L, slot, CELLS);
    return 1;
  }
  if (tag == SHIM_INT) {
    lua_pushinteger(L, (lua_Integer)slot->bits);
    return 1;
  }
  if (tag == SHIM_BOOL) {
    lua_pushboolean(L, (int)slot->bits);
    return 1;
  }
  if (tag != SHIM_DOUBLE) return 0;
  double number;
  memcpy(&number, &slot->bits, sizeof number);
  lua_pushnumber(L, number);
  return 1;
}

// By far the busiest function of a host: a known field of an object goes straight to its value.
// stack: 1 object or list, 2 key, then the value; upvalues: see NAMES and CELLS
static int read_field(lua_State *L) {
  shim_view *view = lua_touserdata(L, 1);
  shim_host *host = shim_of(L);
  const shim_record *record = &host->record;
  if (view->kind != VIEW_OBJECT || view->epoch != record->epoch) return shim_read_slowly(L, view);
  const void *name = lua_topointer(L, 2);
  const shim_field_entry *entry = shim_map_entry(view->map, name);
  if (name == NULL || entry->name != name) return shim_read_slowly(L, view);
  const shim_slot *slot = &view->slots[entry->field];
  if (host->recall.is_on || !push_at_once(L, record, slot)) return shim_read_slowly(L, view);
  if (slot->tag == SHIM_OBJECT || shim_mark(host, view->start + entry->field)) return 1;
  return shim_read_slowly(L, view);
}

// stack: 1 object or list, 2 key, 3 value
static int refuse_write(lua_State *L) {
  const char *type = shim_view_name(shim_of(L), lua_touserdata(L, 1));
  shim_push_text(L, 2);
  const char *name = lua_tostring(L, -1);
  return shim_raise(
      L, SHIM_KIND_WRITE, type, name, "'%s' cannot be changed (field '%s')", type, name);
}

static const shim_view *current_list(lua_State *L) {
  const shim_view *view = shim_view_at(L, 1);
  if (view->epoch != shim_of(L)->record.epoch)
    luaL_error(L, "a list of an earlier record cannot be read");
  return view;
}

// stack: 1 list
static int list_length(lua_State *L) {
  const shim_view *view = current_list(L);
  if (shim_of(L)->recall.is_on) shim_note_question(shim_of(L), view, ASK_COUNT, 0);
  lua_pushinteger(L, view->count);
  return 1;
}

// stack: 1 list, 2 last index; upvalues: see NAMES and CELLS
static int next_item_slowly(lua_State *L) {
  const shim_view *view = current_list(L);
  lua_Integer index = lua_tointegerx(L, 2, NULL);
  luaL_argcheck(L, view->kind == VIEW_LIST, 1, "list expected, got an object");
  if (index < 0 || index >= (lua_Integer)view->count) {
    lua_pushinteger(L, index < UINT32_MAX ? index + 1 : 0);
    lua_replace(L, 2);
    note_end(L, view);
    return 0;
  }
  lua_pushinteger(L, index + 1);
  shim_place place;
  shim_place_at(shim_of(L), view, (uint32_t)index, &place);
  return 1 + give(L, view, &place);
}

// Objects that were made already go straight through.
// stack: 1 list, 2 last index; upvalues: see NAMES and CELLS
static int next_item(lua_State *L) {
  const shim_view *view = lua_touserdata(L, 1);
  const shim_record *record = &shim_of(L)->record;
  lua_Unsigned index = (lua_Unsigned)lua_tointegerx(L, 2, NULL);
  if (view == NULL || view->kind != VIEW_LIST || view->epoch != record->epoch ||
      index >= view->count || shim_of(L)->recall.is_on)
    return next_item_slowly(L);
  const shim_slot *slot = &view->slots[index];
  if (slot->tag != SHIM_OBJECT) return next_item_slowly(L);
  lua_pushinteger(L, (lua_Integer)index + 1);
  if (push_held(L, record, slot)) return 2;
  shim_push_cell(L, slot, CELLS);
  return 2;
}

// stack: … -> … reader of views whose names are at the registry's index
static void push_reader(lua_State *L, lua_CFunction reader, int names) {
  lua_rawgeti(L, LUA_REGISTRYINDEX, names);
  lua_rawgeti(L, LUA_REGISTRYINDEX, shim_of(L)->record.cell_values);
  lua_pushcclosure(L, reader, 2);
}

// stack: … -> … metatable
void shim_push_metatable(lua_State *L, const char *name, int names) {
  lua_createtable(L, 0, 5);
  push_reader(L, read_field, names);
  lua_setfield(L, -2, "__index");
  lua_pushcfunction(L, refuse_write);
  lua_setfield(L, -2, "__newindex");
  lua_pushstring(L, name);
  lua_setfield(L, -2, "__name");
  lua_pushboolean(L, 0);
  lua_setfield(L, -2, "__metatable");
}

// stack: … -> …
int shim_open_lists(lua_State *L) {
  shim_host *host = shim_of(L);
  push_reader(L, next_item, host->list_methods);
  host->next_item = luaL_ref(L, LUA_REGISTRYINDEX);
  shim_push_metatable(L, "list", host->list_methods);
  lua_pushcfunction(L, list_length);
  lua_setfield(L, -2, "__len");
  return luaL_ref(L, LUA_REGISTRYINDEX);
}
