#include "internal.h"

enum { ITEMS_AN_INSTRUCTION = 16 };

// Whether the field of the object reads that whole number.
static int reads(lua_State *L, const shim_slot *object, const void *name, lua_Integer number) {
  const shim_host *host = shim_of(L);
  if (object->tag != SHIM_OBJECT || object->type >= host->type_count) return 0;
  const shim_field_entry *entry = shim_map_entry(host->types[object->type].map, name);
  size_t slot = (uint32_t)object->bits + (size_t)entry->field;
  if (entry->name != name || slot >= host->record.count) return 0;
  return host->record.slots[slot].tag == SHIM_INT &&
         (lua_Integer)host->record.slots[slot].bits == number;
}

// Nothing is noted as read.
// stack: 1 list, 2 field, 3 whole number, 4 last index; pushes the next object whose field reads
// so and its index, or nil
int shim_seek(lua_State *L) {
  int is_integer = 0;
  const shim_view *list = shim_view_at(L, 1);
  const void *name = lua_topointer(L, 2);
  lua_Integer number = lua_tointegerx(L, 3, &is_integer);
  lua_Unsigned last = (lua_Unsigned)luaL_checkinteger(L, 4), index = last;
  luaL_argexpected(L, list->kind == VIEW_LIST, 1, "list");
  shim_lose(shim_of(L));
  if (list->epoch != shim_of(L)->record.epoch)
    luaL_error(L, "a list of an earlier record cannot be read");
  if (!is_integer || name == NULL) index = list->count;
  while (index < list->count && !reads(L, &list->slots[index], name, number)) index++;
  if (index >= list->count) {
    luaL_pushfail(L);
    return 1;
  }
  shim_charge(L, (int64_t)((index - last) / ITEMS_AN_INSTRUCTION));
  shim_push_slot(L, &list->slots[index], NULL, 0);
  lua_pushinteger(L, (lua_Integer)index + 1);
  return 2;
}
