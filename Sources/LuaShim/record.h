#ifndef SHIM_RECORD_H
#define SHIM_RECORD_H

#include "host.h"

// Where a field's name stands or may be put in the map.
static inline shim_field_entry *shim_map_entry(shim_field_map *map, const void *name) {
  uint32_t i = (uint32_t)((uintptr_t)name >> 4 ^ (uintptr_t)name >> 11) & map->mask;
  while (map->entries[i].name != NULL && map->entries[i].name != name) i = (i + 1) & map->mask;
  return &map->entries[i];
}

// Notes that the slot was read; 0 when there is no room for it.
static inline int shim_mark(shim_host *host, uint32_t index) {
  shim_facts *facts = &host->trace.facts;
  if (host->record.stamps[index] == host->trace.stamp) return 1;
  if (facts->count == facts->capacity) return 0;
  host->record.stamps[index] = host->trace.stamp;
  facts->items[facts->count++] = index;
  return 1;
}

// field_map.c
shim_field_map *shim_map_new(void);
int shim_map_add(shim_field_map **map, const void *name, uint32_t field);

// record.c, view.c, cell.c, list.c, reader.c, trace.c, facts.c, primitives.c, types.c
typedef enum { VIEW_OBJECT, VIEW_LIST, VIEW_NULL } view_kind;

typedef struct {
  uint64_t epoch;
  const shim_slot *slots;     // of an object or a list, while the epoch is the record's
  shim_field_map *map;        // of an object
  uint16_t type;
  uint16_t kind;
  uint32_t start;  // first slot; of a null object, the slot that is null
  uint32_t count;
  uint32_t cell;
  uint16_t path[2];   // of a null object below a null object: field index + 1
  uint32_t indexed;   // of a list: its reads by index so far
  uint32_t has_items;  // of a list: Lua finds its items by itself
} shim_view;

// What a source may ask of a view: see recall.h.
typedef enum {
  ASK_FIELD,
  ASK_KNOWN,
  ASK_PEEK,
  ASK_COUNT,
  ASK_ITEM,
  ASK_HOLDS,
  ASK_ANY_HOLDS,
  ASK_SEEK,
  ASK_SAME,
  ASK_TALLY
} shim_ask_kind;

// Tells what host.fact gives from any other whole number.
#define SHIM_FACT_BIT (UINT64_C(1) << 63)

// A field of objects of one type.
typedef struct {
  uint32_t place;
  uint16_t type;
} shim_field_of;

typedef enum { PLACE_NONE, PLACE_END, PLACE_FIELD, PLACE_METHOD } place_kind;

typedef struct {
  const shim_slot *slot;
  const char *heap;
  uint64_t fact;
  uint32_t index;
  uint32_t field;  // or item, from 0
  int below_null;
} shim_place;

shim_view *shim_view_at(lua_State *L, int index);
void shim_push_slot(lua_State *L, const shim_slot *slot, const char *heap, uint64_t fact);
void shim_push_cell(lua_State *L, const shim_slot *slot, int cells);
void shim_push_place(lua_State *L, const shim_place *place, int cells);
void shim_push_names(lua_State *L, const shim_view *view);
place_kind shim_resolve(
    lua_State *L, const shim_view *view, int names, int key, shim_place *place);
void shim_place_at(
    const shim_host *host, const shim_view *view, uint32_t field, shim_place *place);
void shim_record_read(lua_State *L, const shim_place *place);
int shim_raise_unknown(lua_State *L, uint64_t fact);
int shim_raise_name(lua_State *L, const shim_view *view, int key);
const char *shim_view_name(shim_host *host, const shim_view *view);
int shim_read_slowly(lua_State *L, shim_view *view);
shim_view shim_view_of(const shim_host *host, const shim_slot *slot);
shim_view shim_null_view(const shim_host *host, uint16_t type, uint64_t fact);
void shim_note_given(lua_State *L, const shim_slot *slot);
void shim_note_indexed(lua_State *L, shim_view *view, int cells);
void shim_push_metatable(lua_State *L, const char *name, int names);
int shim_open_lists(lua_State *L);
void shim_push_primitives(lua_State *L);

// recall_note.c, recall.c, recall_tree.c
void shim_note_question(
    shim_host *host, const shim_view *view, int kind, uint32_t place_in_view);
void shim_note_words(
    shim_host *host, const shim_view *view, uint32_t field, const char *words, size_t length);
void shim_note_any_words(
    shim_host *host, const shim_view *list, const char *words, size_t length);
void shim_note_tally(
    shim_host *host, const shim_view *list, const shim_field_of *field, const char *words,
    size_t length);
void shim_note_seek(
    shim_host *host, const shim_view *list, const shim_field_of *field, const shim_view *object,
    uint32_t place_in_object, const shim_view *last);
void shim_note_same(
    shim_host *host, const shim_view *view, uint32_t field, const shim_view *other,
    uint32_t other_field);
void shim_note_fact(
    shim_host *host, const shim_view *view, uint32_t field, uint64_t fact);
void shim_lose(shim_host *host);
void shim_lose_once(shim_host *host);
void shim_forget(shim_host *host, int32_t function);
void shim_forget_all(shim_host *host);

// Of longer lists and texts the length counts in what primitives take, so that they are not
// recalled.
enum { SHIM_LONG_LIST = 1024, SHIM_LONG_TEXT = 400 };

// seeking.c, comparing.c, folding.c
void shim_record_texts(lua_State *L, const shim_view *list);
const shim_view *shim_list_at(lua_State *L, int index);
int shim_item_field(lua_State *L, const shim_view *list, int name, shim_field_of *field);
int shim_find_item(
    const shim_host *host, const shim_view *list, const shim_field_of *field,
    const shim_slot *wanted, const shim_view *last, uint32_t *index);
int shim_reads_same(const shim_place *a, const shim_place *b);
int shim_tally_items(
    const shim_host *host, const shim_view *list, const shim_field_of *field, const char *words,
    size_t length, uint32_t *count);
void shim_record_reads(lua_State *L, const shim_view *list, const shim_field_of *field);
const shim_slot *shim_field_slot(
    const shim_host *host, const shim_slot *item, const shim_field_of *field);
void shim_resolve_field(lua_State *L, const shim_view *view, int name, shim_place *place);

int shim_reserve_facts(shim_facts *facts);
int shim_facts_add(shim_facts *facts, uint64_t fact);
int shim_facts_add_new(shim_facts *facts, uint64_t fact);

// reach.c
lua_Integer shim_reach(lua_State *L);

// listing.c
void shim_put_listing(lua_State *L);

#endif
