#define _GNU_SOURCE
#include <string.h>

#include "internal.h"

// Texts without regard to case and to the accents of French.

enum { FEW = 512, BYTES_AN_INSTRUCTION = 16, LEAD = 0xC3, FIRST = 0x80, PAIRS = 64 };

// The letters of U+00C0 to U+00FF without their accents; a point for those that stay.
static const char plain[PAIRS + 1] =
    "a.a.a..ceeee..ii....o.o..u.uu..."
    "a.a.a..ceeee..ii....o.o..u.uu...";

static char lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c; }

// Returns the length of what it writes, never more than it reads.
size_t shim_fold(char *out, const char *text, size_t length) {
  char *start = out;
  for (size_t i = 0; i < length; i++) {
    *out++ = lower(text[i]);
    if ((unsigned char)text[i] != LEAD || i + 1 == length) continue;
    unsigned pair = (unsigned char)text[++i] - FIRST;
    if (pair < PAIRS && plain[pair] != '.')
      out[-1] = plain[pair];
    else
      *out++ = lower(text[i]);
  }
  return (size_t)(out - start);
}

// What looking for words in a text counts for, in instructions: the same for all short ones.
static int64_t cost(size_t length, size_t words_length) {
  size_t counted = length > SHIM_LONG_TEXT ? length : SHIM_LONG_TEXT;
  return (int64_t)((counted + words_length) / BYTES_AN_INSTRUCTION);
}

// Whether the text holds the words; there must be room for both.
static int text_holds(
    const char *text, size_t length, const char *words, size_t words_length, char *room) {
  size_t count = shim_fold(room, text, length);
  size_t words_count = shim_fold(room + count, words, words_length);
  return memmem(room, count, room + count, words_count) != NULL;
}

// stack: … -> … whether the text holds the words, both at their indexes
static int push_holds(lua_State *L, int text_index, int words_index) {
  char few[FEW], *room = few;
  size_t length = 0, words_length = 0;
  const char *text = luaL_checklstring(L, text_index, &length);
  const char *words = luaL_checklstring(L, words_index, &words_length);
  shim_charge(L, cost(length, words_length));
  if (length + words_length > FEW) room = lua_newuserdatauv(L, length + words_length, 0);
  lua_pushboolean(L, text_holds(text, length, words, words_length, room));
  return 1;
}

// stack: 1 text, 2 words; pushes whether the text holds the words
int shim_holds(lua_State *L) { return push_holds(L, 1, 2); }

// The same of the text of a field, which is read.
// stack: 1 object, 2 field, 3 words; then 4 the text
int shim_field_holds(lua_State *L) {
  size_t length = 0;
  shim_place place;
  const shim_view *view = shim_view_at(L, 1);
  const char *words = luaL_checklstring(L, 3, &length);
  lua_settop(L, 3);
  shim_push_names(L, view);
  if (shim_resolve(L, view, 4, 2, &place) != PLACE_FIELD) shim_raise_name(L, view, 2);
  lua_settop(L, 3);
  if (shim_of(L)->recall.is_on) shim_note_words(shim_of(L), view, place.field, words, length);
  if (place.slot->tag == SHIM_STOP) return shim_raise_unknown(L, place.fact);
  shim_record_read(L, &place);
  shim_push_slot(L, place.slot, place.heap, place.fact);
  return push_holds(L, 4, 3);
}

// Records that each item was read; ends the run at the first that is unknown.
// stack: unchanged
void shim_record_texts(lua_State *L, const shim_view *list) {
  for (uint32_t i = 0; i < list->count; i++) {
    shim_place place;
    shim_place_at(shim_of(L), list, i, &place);
    if (place.slot->tag == SHIM_STOP) shim_raise_unknown(L, place.fact);
    shim_record_read(L, &place);
  }
}

// Each of the texts is read.
// stack: 1 list, 2 words; pushes whether one of its texts holds the words
int shim_any_holds(lua_State *L) {
  shim_host *host = shim_of(L);
  size_t length = 0;
  int holds = 0;
  lua_settop(L, 2);
  const shim_view *list = shim_list_at(L, 1);
  const char *words = luaL_checklstring(L, 2, &length);
  if (host->recall.is_on) shim_note_any_words(host, list, words, length);
  shim_record_texts(L, list);
  for (uint32_t i = 0; i < list->count; i++) {
    shim_push_slot(L, &list->slots[i], host->record.heap, 0);
    push_holds(L, 3, 2);
    holds |= lua_toboolean(L, -1);
    lua_settop(L, 2);
  }
  lua_pushboolean(L, holds);
  return 1;
}
