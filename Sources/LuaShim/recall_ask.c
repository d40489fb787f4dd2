#define _GNU_SOURCE
#include <string.h>

#include "internal.h"
#include "recall.h"

static int is_same(const shim_view *a, const shim_view *b) {
  if (a->kind != b->kind || a->start != b->start) return 0;
  if (a->kind != VIEW_NULL) return a->cell == b->cell;
  return a->type == b->type && a->path[0] == b->path[0] && a->path[1] == b->path[1];
}

// The number of a view among those met; -1 for a stranger.
int shim_meeting(const shim_met *met, const shim_view *view) {
  for (int i = 0; i < met->count; i++)
    if (is_same(&met->views[i], view)) return i;
  return -1;
}

// The number of a view, which is met now if it was not before; -1 when they are too many.
static int meet(shim_met *met, const shim_view *view) {
  int known = shim_meeting(met, view);
  if (known >= 0) return known;
  if (met->count == MOST_OBJECTS) return -1;
  met->views[met->count] = *view;
  return met->count++;
}

// Without a cell of its own an object is another at each read.
static int is_whole(const shim_host *host, const shim_slot *slot, const shim_view *view) {
  if (slot->extra >= host->record.cells) return 0;
  if (slot->tag == SHIM_OBJECT && slot->type >= host->type_count) return 0;
  if ((size_t)view->start + view->count > host->record.count) return 0;
  return slot->tag == SHIM_LIST || view->count == host->types[view->type].field_count;
}

static int tell_object(
    const shim_host *host, shim_met *met, const shim_place *place, shim_told *told) {
  const shim_slot *slot = place->slot;
  shim_view view;
  if (slot->tag == SHIM_NULL_OBJECT) {
    if (slot->type >= host->type_count) return 0;
    view = shim_null_view(host, slot->type, place->fact);
  } else {
    view = shim_view_of(host, slot);
    if (place->below_null || !is_whole(host, slot, &view)) return 0;
  }
  int number = meet(met, &view);
  told->type = view.type;
  told->bits = (uint64_t)number;
  return number >= 0;
}

// 0 when the slot's value cannot be told.
static int tell(const shim_host *host, shim_met *met, const shim_place *place, shim_told *told) {
  const shim_slot *slot = place->slot;
  *told = (shim_told){.tag = slot->tag};
  switch (slot->tag) {
    case SHIM_BOOL:
    case SHIM_INT:
    case SHIM_DOUBLE: told->bits = slot->bits; return 1;
    case SHIM_STRING:
      told->text = place->heap + (uint32_t)slot->bits;
      told->length = (uint32_t)(slot->bits >> 32);
      return told->length <= LONGEST_TOLD;
    case SHIM_OBJECT:
    case SHIM_LIST:
    case SHIM_NULL_OBJECT: return tell_object(host, met, place, told);
    default: return 0;
  }
}

static int has_value(const shim_slot *slot) {
  return slot->tag != SHIM_STOP && slot->tag != SHIM_NULL_OBJECT;
}

static int ask_item(
    const shim_host *host, shim_met *met, const shim_question *question, shim_told *told,
    shim_place *place) {
  const shim_view *list = &met->views[question->object];
  if (question->place >= list->count) {
    *told = (shim_told){.tag = SHIM_NIL};
    return 1;
  }
  shim_place_at(host, list, question->place, place);
  return tell(host, met, place, told);
}

static const shim_folded_text *fold(const shim_host *host, const char *text, uint32_t length) {
  shim_folded_text *folded = &host->recall.asked->texts[(size_t)text / 8 % FOLDED_TEXTS];
  if (folded->text == text && folded->length == length && folded->epoch == host->record.epoch)
    return folded;
  folded->epoch = host->record.epoch;
  folded->text = text;
  folded->length = length;
  folded->folded_length = (uint32_t)shim_fold(folded->folded, text, length);
  return folded;
}

// Whether the text holds the words; -1 for a long text: to look counts for as much as it is long.
static int look_for_words(
    const shim_host *host, const shim_question *question, const shim_place *place) {
  const shim_slot *slot = place->slot;
  uint32_t length = (uint32_t)(slot->bits >> 32);
  if (slot->tag != SHIM_STRING || length > SHIM_LONG_TEXT) return -1;
  const shim_folded_text *text = fold(host, place->heap + (uint32_t)slot->bits, length);
  return memmem(text->folded, text->folded_length, question->folded, question->folded_length) !=
      NULL;
}

static int ask_words(
    const shim_host *host, const shim_question *question, shim_told *told,
    const shim_place *place) {
  int holds = look_for_words(host, question, place);
  *told = (shim_told){.tag = SHIM_BOOL, .bits = (uint64_t)holds};
  return holds >= 0;
}

// To look in each counts: how many they are is told too.
static int ask_any_words(
    const shim_host *host, const shim_met *met, const shim_question *question, shim_told *told) {
  const shim_view *list = &met->views[question->object];
  uint64_t holds = 0;
  if (list->count > SHIM_LONG_LIST) return 0;
  for (uint32_t i = 0; i < list->count; i++) {
    shim_place place;
    shim_place_at(host, list, i, &place);
    int found = look_for_words(host, question, &place);
    if (found < 0) return 0;
    holds |= (uint64_t)found;
  }
  *told = (shim_told){.tag = SHIM_BOOL, .bits = (uint64_t)list->count << 1 | holds};
  return 1;
}

static int ask_tally(
    const shim_host *host, const shim_met *met, const shim_question *question, shim_told *told) {
  uint32_t count;
  const shim_view *list = &met->views[question->object];
  shim_field_of field = {question->place, question->type};
  if (list->count > SHIM_LONG_LIST ||
      !shim_tally_items(host, list, &field, question->words, question->length, &count))
    return 0;
  *told = (shim_told){.tag = SHIM_INT, .bits = count};
  return 1;
}

static int ask_seek(
    const shim_host *host, shim_met *met, const shim_question *question, shim_told *told) {
  const shim_view *list = &met->views[question->object];
  const shim_view *last = question->after == 0 ? NULL : &met->views[question->after - 1];
  shim_field_of field = {question->place, question->type};
  shim_place place;
  uint32_t index;
  if (list->count > SHIM_LONG_LIST) return 0;
  shim_place_at(host, &met->views[question->other], question->other_place, &place);
  if (!shim_find_item(host, list, &field, place.slot, last, &index)) return 0;
  *told = (shim_told){.tag = SHIM_NIL};
  if (index == list->count) return 1;
  shim_place_at(host, list, index, &place);
  return tell(host, met, &place, told);
}

static void ask_same(
    const shim_host *host, const shim_met *met, const shim_question *question, shim_told *told) {
  shim_place first, second;
  shim_place_at(host, &met->views[question->object], question->place, &first);
  shim_place_at(host, &met->views[question->other], question->other_place, &second);
  uint64_t is_same = (uint64_t)shim_reads_same(&first, &second);
  *told = (shim_told){.tag = SHIM_BOOL, .bits = is_same};
}

static int ask_view(
    const shim_host *host, shim_met *met, const shim_question *question, shim_told *told,
    shim_place *place) {
  const shim_view *view = &met->views[question->object];
  if (question->kind == ASK_COUNT) {
    *told = (shim_told){.tag = SHIM_INT, .bits = view->count};
    return 1;
  }
  shim_place_at(host, view, question->place, place);
  if (question->kind == ASK_FIELD) return tell(host, met, place, told);
  if (question->kind == ASK_HOLDS) return ask_words(host, question, told, place);
  const shim_place peeked = *place;
  int is_value = has_value(peeked.slot);
  int known = is_value && !(peeked.slot->flags & SHIM_PRESUMED);
  if (question->kind == ASK_PEEK || !known) place->slot = NULL;
  *told = (shim_told){.tag = SHIM_BOOL, .bits = (uint64_t)known};
  if (question->kind == ASK_KNOWN) return 1;
  told->tag = SHIM_NIL;
  return is_value ? tell(host, met, &peeked, told) : 1;
}

// What the record answers; 0 for what cannot be told. The place is that of what a read of it would
// record, its slot NULL when none.
int shim_ask(
    const shim_host *host, shim_met *met, const shim_question *question, shim_told *told,
    shim_place *place) {
  place->slot = NULL;
  switch (question->kind) {
    case ASK_ITEM: return ask_item(host, met, question, told, place);
    case ASK_SEEK: return ask_seek(host, met, question, told);
    case ASK_TALLY: return ask_tally(host, met, question, told);
    case ASK_ANY_HOLDS: return ask_any_words(host, met, question, told);
    case ASK_SAME: ask_same(host, met, question, told); return 1;
    default: return ask_view(host, met, question, told, place);
  }
}

// 0 when an argument is not of the record, or is given twice.
int shim_meet_arguments(
    const shim_host *host, shim_met *met, const shim_slot *arguments, size_t count) {
  met->count = 0;
  if (count > MOST_OBJECTS) return 0;
  for (size_t i = 0; i < count; i++) {
    const shim_slot *slot = &arguments[i];
    if (slot->tag == SHIM_NIL) continue;
    shim_view view = shim_view_of(host, slot);
    if (slot->tag != SHIM_OBJECT || !is_whole(host, slot, &view)) return 0;
    if (shim_meeting(met, &view) >= 0 || meet(met, &view) < 0) return 0;
  }
  return 1;
}
