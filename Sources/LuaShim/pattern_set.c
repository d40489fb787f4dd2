#include <string.h>

#include "pattern.h"

typedef struct {
  char letter;
  uint64_t set[SET_WORDS];
} class_row;

// Of ASCII alone, whatever the locale of the process.
static const class_row classes[] = {
    {'a', {0, 0x07fffffe07fffffe}},
    {'c', {0x00000000ffffffff, 0x8000000000000000}},
    {'d', {0x03ff000000000000, 0}},
    {'g', {0xfffffffe00000000, 0x7fffffffffffffff}},
    {'l', {0, 0x07fffffe00000000}},
    {'p', {0xfc00fffe00000000, 0x78000001f8000001}},
    {'s', {0x0000000100003e00, 0}},
    {'u', {0, 0x0000000007fffffe}},
    {'w', {0x03ff000000000000, 0x07fffffe07fffffe}},
    {'x', {0x03ff000000000000, 0x0000007e0000007e}},
    {'z', {1, 0}},
};

// The set of `%letter`, turned round for a capital; NULL when it is no class.
const uint64_t *shim_class(unsigned char letter, int *negated) {
  *negated = letter >= 'A' && letter <= 'Z';
  char small = (char)(*negated ? letter + ('a' - 'A') : letter);
  for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
    if (classes[i].letter == small) return classes[i].set;
  return NULL;
}

// The `]` of the set whose `[` is at `at`; NULL when there is none. One that comes first
// belongs to the set.
const char *shim_set_end(const char *at, const char *end) {
  at++;
  if (at < end && *at == '^') at++;
  for (const char *first = at; at < end; at++) {
    if (*at == ']' && at > first) return at;
    if (*at == '%') at++;
  }
  return NULL;
}

static void add_byte(uint64_t *set, unsigned char byte) { set[byte >> 6] |= 1ull << (byte & 63); }

static void add_range(uint64_t *set, unsigned char low, unsigned char high) {
  for (int word = low >> 6; word <= high >> 6; word++) {
    uint64_t from = word == low >> 6 ? ~0ull << (low & 63) : ~0ull;
    uint64_t to = word == high >> 6 ? ~0ull >> (63 - (high & 63)) : ~0ull;
    set[word] |= from & to;
  }
}

static void add_class(uint64_t *set, unsigned char letter) {
  int negated = 0;
  const uint64_t *members = shim_class(letter, &negated);
  if (members == NULL) {
    add_byte(set, letter);
    return;
  }
  for (int i = 0; i < SET_WORDS; i++) set[i] |= negated ? ~members[i] : members[i];
}

// From `[` at `at` to `]` at `close`. The end of a range is taken as it stands, `%` too.
void shim_set_fill(uint64_t *set, const char *at, const char *close, int *negated) {
  memset(set, 0, SET_WORDS * sizeof *set);
  *negated = at[1] == '^';
  for (at += 1 + *negated; at < close; at++) {
    if (*at == '%') {
      add_class(set, (unsigned char)*++at);
    } else if (at[1] == '-' && at + 2 < close) {
      add_range(set, (unsigned char)at[0], (unsigned char)at[2]);
      at += 2;
    } else {
      add_byte(set, (unsigned char)*at);
    }
  }
}
