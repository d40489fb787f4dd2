#include "internal.h"

// Below these, making the table costs more than the reads that it spares.
enum { LEAST_COUNT = 4, LEAST_INDEXED = 4 };

// Only reads of objects need not be recorded.
static int holds_objects_alone(const shim_view *view) {
  for (uint32_t i = 0; i < view->count; i++)
    if (view->slots[i].tag != SHIM_OBJECT) return 0;
  return 1;
}

// What the table of items lacks: names, and places beyond the end.
// stack: 1 table of items, 2 key; upvalues 1 names, 2 cells, 3 list
static int read_outside(lua_State *L) {
  lua_pushvalue(L, lua_upvalueindex(3));
  lua_replace(L, 1);
  return shim_read_slowly(L, lua_touserdata(L, 1));
}

// stack: … -> … table of the items of the list at the index
static void push_items(lua_State *L, const shim_view *view, int list, int cells) {
  lua_createtable(L, (int)view->count, 0);
  for (uint32_t i = 0; i < view->count; i++) {
    shim_push_cell(L, &view->slots[i], cells);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  lua_createtable(L, 0, 1);
  lua_rawgeti(L, LUA_REGISTRYINDEX, shim_of(L)->list_methods);
  lua_rawgeti(L, LUA_REGISTRYINDEX, shim_of(L)->record.cell_values);
  lua_pushvalue(L, list);
  lua_pushcclosure(L, read_outside, 3);
  lua_setfield(L, -2, "__index");
  lua_setmetatable(L, -2);
}

// The value of the slot is on top.
// stack: unchanged
void shim_note_given(lua_State *L, const shim_slot *slot) {
  if (slot->tag == SHIM_LIST && ((shim_view *)lua_touserdata(L, -1))->has_items)
    shim_lose_once(shim_of(L));
}

// Gives the list a metatable of its own, through which Lua finds items by index without calling C.
// Writes are refused as for any list, and what is not an item is read as ever.
// stack: … list -> …
static void set_items(lua_State *L, const shim_view *view, int cells) {
  static const char *const common[] = {"__newindex", "__len", "__name", "__metatable"};
  int list = lua_gettop(L);
  lua_createtable(L, 0, 5);
  lua_rawgeti(L, LUA_REGISTRYINDEX, shim_of(L)->list_metatable);
  for (size_t i = 0; i < sizeof common / sizeof *common; i++) {
    lua_getfield(L, -1, common[i]);
    lua_setfield(L, -3, common[i]);
  }
  lua_pop(L, 1);
  push_items(L, view, list, cells);
  lua_setfield(L, -2, "__index");
  lua_setmetatable(L, list);
  lua_settop(L, list - 1);
}

// Notes that an item was read by its index: a list that is read so again and again gets a table.
// stack: 1 list, …; unchanged
void shim_note_indexed(lua_State *L, shim_view *view, int cells) {
  if (++view->indexed != LEAST_INDEXED) return;
  if (view->count < LEAST_COUNT || !holds_objects_alone(view)) return;
  shim_lose_once(shim_of(L));
  view->has_items = 1;
  lua_pushvalue(L, 1);
  set_items(L, view, cells);
}
