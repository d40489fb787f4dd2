#include <string.h>

#include "pattern.h"

// How deep the stock matcher goes: an item that may be tried in several ways, or a side of a
// capture, is one deeper.
enum { DEEPEST = 200, BYTES_A_STEP = 16 };

// Where a match may go on another way.
typedef struct {
  const shim_item *item;
  const char *at;     // the end of what the item takes
  const char *least;  // ITEM_MOST: where it takes nothing
  int depth;
} choice;

typedef struct {
  const shim_item *item;
  const char *at;
  int depth;
  int count;
  choice choices[DEEPEST];
} attempt;

static inline void spend(shim_match *match, int64_t steps) {
  if ((*match->steps -= steps) < 0) shim_refill_steps(match->L);
}

static inline int passes(const shim_item *item, unsigned char byte) {
  if (item->test == TEST_SET) return ((item->set[byte >> 6] >> (byte & 63)) & 1) != item->other;
  return item->test == TEST_ANY || item->byte == byte;
}

static inline int is_next(const shim_match *match, const attempt *now) {
  return now->at < match->end && passes(now->item, (unsigned char)*now->at);
}

static inline void deepen(shim_match *match, attempt *now) {
  if (++now->depth > DEEPEST) luaL_error(match->L, "pattern too complex");
}

// The next item comes after this one, and may be retried from here.
static inline void keep_choice(shim_match *match, attempt *now, const char *least) {
  choice *kept = &now->choices[now->count];
  *kept = (choice){now->item, now->at, least, now->depth};
  deepen(match, now);
  now->count++;
  now->item++;
}

static void take_most(shim_match *match, attempt *now) {
  const char *least = now->at;
  if (now->item->test == TEST_ANY) now->at = match->end;
  while (is_next(match, now)) now->at++;
  if (now->item->test != TEST_ANY) spend(match, now->at - least);
  keep_choice(match, now, least);
}

static void take_maybe(shim_match *match, attempt *now) {
  if (!is_next(match, now)) {
    now->item++;
    return;
  }
  keep_choice(match, now, NULL);
  now->at++;
}

static void mark(shim_match *match, attempt *now, const char **place) {
  *place = now->at;
  deepen(match, now);
  now->item++;
}

static int take_again(shim_match *match, attempt *now) {
  int number = now->item->number;
  if (match->pattern->kinds[number] == CAPTURE_PLACE) return 0;
  size_t length = (size_t)(match->to[number] - match->from[number]);
  if ((size_t)(match->end - now->at) < length) return 0;
  spend(match, (int64_t)(length / BYTES_A_STEP));
  if (memcmp(match->from[number], now->at, length) != 0) return 0;
  now->at += length;
  now->item++;
  return 1;
}

static int take_balance(shim_match *match, attempt *now) {
  const char *at = now->at;
  char open = (char)now->item->byte, close = (char)now->item->other;
  if (at == match->end || *at != open) return 0;
  int64_t nested = 1;
  while (++at < match->end && nested > 0) {
    if (*at == close)
      nested--;
    else if (*at == open)
      nested++;
  }
  spend(match, at - now->at);
  now->at = at;
  now->item++;
  return nested == 0;
}

// Before the first byte and after the last there is a zero.
static int take_frontier(const shim_match *match, attempt *now) {
  const shim_item *item = now->item++;
  unsigned char before = now->at > match->subject ? (unsigned char)now->at[-1] : 0;
  unsigned char after = now->at < match->end ? (unsigned char)*now->at : 0;
  return !passes(item, before) && passes(item, after);
}

static int raise_error(shim_match *match, const shim_item *item) {
  return luaL_error(match->L, item->message, item->number);
}

// Takes one item; says whether it went through.
static inline int advance(shim_match *match, attempt *now) {
  const shim_item *item = now->item;
  switch ((item_kind)item->kind) {
    case ITEM_ONE:
      if (!is_next(match, now)) return 0;
      now->at++;
      now->item++;
      return 1;
    case ITEM_MOST: take_most(match, now); return 1;
    case ITEM_LEAST: keep_choice(match, now, NULL); return 1;
    case ITEM_MAYBE: take_maybe(match, now); return 1;
    case ITEM_OPEN:
    case ITEM_PLACE: mark(match, now, &match->from[item->number]); return 1;
    case ITEM_CLOSE: mark(match, now, &match->to[item->number]); return 1;
    case ITEM_AGAIN: return take_again(match, now);
    case ITEM_BALANCE: return take_balance(match, now);
    case ITEM_FRONTIER: return take_frontier(match, now);
    case ITEM_LAST: now->item++; return now->at == match->end;
    case ITEM_END: return 1;
    case ITEM_ERROR: return raise_error(match, item);
  }
  return 0;
}

// Goes on with what the choice leaves; says whether it leaves something.
static int retry(const shim_match *match, attempt *now, choice *last) {
  now->item = last->item;
  now->at = last->at;
  now->depth = last->depth + 1;
  switch (last->item->kind) {
    case ITEM_MOST:
      if (last->at == last->least) return 0;
      now->at = --last->at;
      break;
    case ITEM_LEAST:
      if (!is_next(match, now)) return 0;
      now->at = ++last->at;
      break;
    default:
      now->depth--;
      now->count--;
      break;
  }
  now->item++;
  return 1;
}

static int go_back(shim_match *match, attempt *now) {
  while (now->count > 0) {
    spend(match, 1);
    if (retry(match, now, &now->choices[now->count - 1])) return 1;
    now->count--;
  }
  return 0;
}

static int reach_end(shim_match *match, attempt *now) {
  while (now->item->kind != ITEM_END) {
    spend(match, 1);
    if (!advance(match, now)) return 0;
  }
  return 1;
}

// Captures need no undoing: the way on goes again through every mark after the choice.
static int try_at(shim_match *match, const char *at) {
  attempt now;
  now.item = match->pattern->items;
  now.at = at;
  now.depth = 1;
  now.count = 0;
  spend(match, 1);
  while (!reach_end(match, &now))
    if (!go_back(match, &now)) return 0;
  match->start = at;
  match->finish = now.at;
  return 1;
}

// The first place from `at` where the first item, a given byte, stands; NULL when there is none.
static const char *skip_to_byte(shim_match *match, const char *at) {
  const char *found = memchr(at, match->pattern->items[0].byte, (size_t)(match->end - at));
  spend(match, ((found != NULL ? found : match->end) - at) / BYTES_A_STEP);
  return found;
}

void shim_match_begin(
    shim_match *match, lua_State *L, const shim_pattern *pattern, const char *subject,
    size_t length) {
  match->L = L;
  match->pattern = pattern;
  match->subject = subject;
  match->end = subject + length;
  match->steps = &shim_of(L)->steps;
}

// The first match from `at` on that does not end at `last_end`, where the one before ended.
int shim_match_search(shim_match *match, const char *at, const char *last_end) {
  const shim_item *first = match->pattern->items;
  int starts_with_byte = first->kind == ITEM_ONE && first->test == TEST_BYTE;
  for (; at <= match->end; at++) {
    if (starts_with_byte && !match->pattern->anchored) at = skip_to_byte(match, at);
    if (at == NULL) return 0;
    if (try_at(match, at) && match->finish != last_end) return 1;
    if (match->pattern->anchored) return 0;
  }
  return 0;
}
