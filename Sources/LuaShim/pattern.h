#ifndef SHIM_PATTERN_H
#define SHIM_PATTERN_H

#include "internal.h"

// A pattern is compiled into items, in its order, and these are tried on a subject. What is
// wrong in a pattern is an item too: it is raised when a match comes to it, not before.

enum { MOST_CAPTURES = 32, SET_WORDS = 4 };

typedef enum {
  ITEM_END,
  ITEM_ONE,       // one byte that passes the test
  ITEM_MOST,      // `*`: as many as pass, then fewer
  ITEM_LEAST,     // `-`: none, then more
  ITEM_MAYBE,     // `?`: one, then none
  ITEM_OPEN,      // of a capture
  ITEM_CLOSE,     // of a capture
  ITEM_PLACE,     // `()`
  ITEM_AGAIN,     // `%1`
  ITEM_BALANCE,   // `%b`
  ITEM_FRONTIER,  // `%f`
  ITEM_LAST,      // `$`
  ITEM_ERROR
} item_kind;

typedef enum { TEST_ANY, TEST_BYTE, TEST_SET } item_test;

typedef enum { CAPTURE_OPEN, CAPTURE_SPAN, CAPTURE_PLACE } capture_kind;

typedef struct {
  uint8_t kind;
  uint8_t test;
  uint8_t byte;    // of TEST_BYTE; the opening one of `%b`
  uint8_t other;   // the closing byte of `%b`; of TEST_SET: whether the set is turned round
  int32_t number;  // of the capture, from 0; of an error: what its message shows
  union {
    const uint64_t *set;  // a bit a byte
    const char *message;
  };
} shim_item;

typedef struct {
  int anchored;
  int count;                     // of captures
  uint8_t kinds[MOST_CAPTURES];  // of captures, once the end is reached
  uint64_t (*sets)[SET_WORDS];
  shim_item items[];
} shim_pattern;

typedef struct {
  lua_State *L;
  const shim_pattern *pattern;
  const char *subject;
  const char *end;
  int64_t *steps;
  const char *start;   // of the match, when one is found
  const char *finish;  // its end
  const char *from[MOST_CAPTURES];
  const char *to[MOST_CAPTURES];
} shim_match;

// pattern_set.c
const uint64_t *shim_class(unsigned char letter, int *negated);
const char *shim_set_end(const char *at, const char *end);
void shim_set_fill(uint64_t *set, const char *at, const char *close, int *negated);

// pattern_compile.c
size_t shim_pattern_size(const char *text, size_t length);
void shim_pattern_compile(
    shim_pattern *pattern, const char *text, size_t length, int may_anchor);

// pattern.c
void shim_match_begin(
    shim_match *match, lua_State *L, const shim_pattern *pattern, const char *subject,
    size_t length);
int shim_match_search(shim_match *match, const char *at, const char *last_end);

// pattern_captures.c
void shim_push_capture(const shim_match *match, int number);
int shim_push_captures(const shim_match *match, int whole);

// pattern_cache.c
shim_pattern *shim_push_pattern(lua_State *L, int index, size_t header, int may_anchor);
const shim_pattern *shim_pattern_at(lua_State *L, int index);

// pattern_replace.c
int shim_gsub(lua_State *L);

#endif
