#include <string.h>

#include "internal.h"

// How many items read the words; 0 when an item is of another type, or its field unknown.
int shim_tally_items(
    const shim_host *host, const shim_view *list, const shim_field_of *field, const char *words,
    size_t length, uint32_t *count) {
  *count = 0;
  for (uint32_t i = 0; i < list->count; i++) {
    const shim_slot *slot = shim_field_slot(host, &list->slots[i], field);
    if (slot == NULL || slot->tag == SHIM_STOP) return 0;
    if (slot->tag == SHIM_STRING && slot->bits >> 32 == length &&
        memcmp(host->record.heap + (uint32_t)slot->bits, words, length) == 0)
      ++*count;
  }
  return 1;
}

// Records that the field of each item was read; ends the run at the first that is unknown.
// stack: unchanged
void shim_record_reads(lua_State *L, const shim_view *list, const shim_field_of *field) {
  shim_host *host = shim_of(L);
  for (uint32_t i = 0; i < list->count; i++) {
    const shim_slot *slot = shim_field_slot(host, &list->slots[i], field);
    if (slot == NULL) luaL_error(L, "the items are not of one type");
    uint32_t index = (uint32_t)(slot - host->record.slots);
    if (slot->tag == SHIM_STOP) shim_raise_unknown(L, index);
    shim_record_read(L, &(shim_place){.slot = slot, .fact = index, .index = index});
  }
}

static int is_same_text(const shim_place *a, const shim_place *b) {
  size_t length = (size_t)(a->slot->bits >> 32);
  if (b->slot->bits >> 32 != length) return 0;
  return memcmp(
             a->heap + (uint32_t)a->slot->bits, b->heap + (uint32_t)b->slot->bits, length) == 0;
}

// Two unknown fields read the same.
int shim_reads_same(const shim_place *a, const shim_place *b) {
  if (a->slot->tag != b->slot->tag) return 0;
  if (a->slot->tag == SHIM_STOP) return 1;
  return a->slot->tag == SHIM_STRING ? is_same_text(a, b) : a->slot->bits == b->slot->bits;
}

// Nothing is noted as read.
// stack: 1 object, 2 field, 3 another object; pushes whether the field reads the same in both
int shim_same(lua_State *L) {
  shim_host *host = shim_of(L);
  lua_settop(L, 3);
  const shim_view *a = shim_view_at(L, 1), *b = shim_view_at(L, 3);
  luaL_argexpected(L, a->kind != VIEW_LIST, 1, "object");
  luaL_argexpected(L, b->kind != VIEW_LIST, 3, "object");
  shim_place first, second;
  shim_resolve_field(L, a, 2, &first);
  shim_resolve_field(L, b, 2, &second);
  if (host->recall.is_on) shim_note_same(host, a, first.field, b, second.field);
  lua_pushboolean(L, shim_reads_same(&first, &second));
  return 1;
}

// The field of each item is read.
// stack: 1 list, 2 field, 3 text; pushes how many items read the text
int shim_tally(lua_State *L) {
  shim_host *host = shim_of(L);
  size_t length = 0;
  lua_settop(L, 3);
  const shim_view *list = shim_list_at(L, 1);
  const char *words = luaL_checklstring(L, 3, &length);
  shim_field_of field;
  uint32_t count = 0;
  if (shim_item_field(L, list, 2, &field)) {
    if (host->recall.is_on) shim_note_tally(host, list, &field, words, length);
    shim_record_reads(L, list, &field);
    shim_tally_items(host, list, &field, words, length, &count);
  }
  lua_pushinteger(L, (lua_Integer)count);
  return 1;
}
