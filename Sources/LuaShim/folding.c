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
static size_t fold(char *out, const char *text, size_t length) {
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

// stack: 1 text, 2 words; pushes whether the text holds the words
int shim_holds(lua_State *L) {
  char few[FEW], *room = few;
  size_t length = 0, words_length = 0;
  const char *text = luaL_checklstring(L, 1, &length);
  const char *words = luaL_checklstring(L, 2, &words_length);
  shim_charge(L, (int64_t)((length + words_length) / BYTES_AN_INSTRUCTION));
  if (length + words_length > FEW) room = lua_newuserdatauv(L, length + words_length, 0);
  size_t count = fold(room, text, length), words_count = fold(room + count, words, words_length);
  lua_pushboolean(L, memmem(room, count, room + count, words_count) != NULL);
  return 1;
}
