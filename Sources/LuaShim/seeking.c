#include "internal.h"

enum { ITEMS_AN_INSTRUCTION = 16 };

// stack: … list at the index; unchanged
const shim_view *shim_list_at(lua_State *L, int index) {
  const shim_view *list = shim_view_at(L, index);
  luaL_argexpected(L, list->kind == VIEW_LIST, index, "list");
  if (list->epoch != shim_of(L)->record.epoch)
    luaL_error(L, "a list of an earlier record cannot be read");
  if (list->count > SHIM_LONG_LIST) {
    shim_lose(shim_of(L));
    shim_charge(L, (int64_t)(list->count / ITEMS_AN_INSTRUCTION));
  }
  return list;
}

// Where the items of the list, of the type of its first, have the field of that name; 0 when there
// is no object in it.
// stack: … name at the index; unchanged
int shim_item_field(lua_State *L, const shim_view *list, int name, shim_field_of *field) {
  shim_host *host = shim_of(L);
  if (list->count == 0 || list->slots[0].tag != SHIM_OBJECT) {
    shim_lose_once(host);
    return 0;
  }
  field->type = list->slots[0].type;
  const void *key = lua_topointer(L, name);
  const shim_field_entry *entry = shim_map_entry(host->types[field->type].map, key);
  if (key == NULL || entry->name != key) luaL_error(L, "the items have no such field");
  field->place = entry->field;
  return 1;
}

// NULL when the item is not an object of that type.
const shim_slot *shim_field_slot(
    const shim_host *host, const shim_slot *item, const shim_field_of *field) {
  size_t slot = (uint32_t)item->bits + (size_t)field->place;
  if (item->tag != SHIM_OBJECT || item->type != field->type || slot >= host->record.count)
    return NULL;
  return &host->record.slots[slot];
}

static uint32_t index_after(const shim_view *list, const shim_view *last) {
  uint32_t index = 0;
  if (last == NULL) return 0;
  while (index < list->count && (uint32_t)list->slots[index].bits != last->start) index++;
  return index < list->count ? index + 1 : index;
}

// The next item after the last, which stands once in the list, whose field reads that whole number;
// the number of items when there is none. 0 when an item is of another type.
int shim_find_item(
    const shim_host *host, const shim_view *list, const shim_field_of *field,
    const shim_slot *wanted, const shim_view *last, uint32_t *index) {
  *index = wanted->tag == SHIM_INT ? index_after(list, last) : list->count;
  for (; *index < list->count; ++*index) {
    const shim_slot *slot = shim_field_slot(host, &list->slots[*index], field);
    if (slot == NULL) return 0;
    if (slot->tag == SHIM_INT && slot->bits == wanted->bits) return 1;
  }
  return 1;
}

// stack: … name at the index; unchanged
void shim_resolve_field(lua_State *L, const shim_view *view, int name, shim_place *place) {
  int top = lua_gettop(L);
  shim_push_names(L, view);
  if (shim_resolve(L, view, top + 1, name, place) != PLACE_FIELD) shim_raise_name(L, view, name);
  lua_settop(L, top);
}

// Nothing is noted as read.
// stack: 1 list, 2 field, 3 object, 4 item or nil; pushes the next item after that one whose field
// reads the whole number that the object's reads, or nil
int shim_seek(lua_State *L) {
  shim_host *host = shim_of(L);
  lua_settop(L, 4);
  const shim_view *list = shim_list_at(L, 1), *object = shim_view_at(L, 3);
  const shim_view *last = lua_isnil(L, 4) ? NULL : shim_view_at(L, 4);
  shim_field_of field;
  shim_place wanted;
  uint32_t index;
  shim_resolve_field(L, object, 2, &wanted);
  lua_pushnil(L);
  if (!shim_item_field(L, list, 2, &field)) return 1;
  if (host->recall.is_on) shim_note_seek(host, list, &field, object, wanted.field, last);
  if (!shim_find_item(host, list, &field, wanted.slot, last, &index))
    return luaL_error(L, "the items are not of one type");
  if (index < list->count) shim_push_slot(L, &list->slots[index], NULL, 0);
  return 1;
}
