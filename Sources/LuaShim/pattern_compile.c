#include <string.h>

#include "pattern.h"

typedef struct {
  const char *at;
  const char *end;
  shim_pattern *pattern;
  size_t items;
  size_t sets;
} compiler;

static shim_item *add(compiler *compiler, item_kind kind) {
  shim_item *item = &compiler->pattern->items[compiler->items++];
  memset(item, 0, sizeof *item);
  item->kind = (uint8_t)kind;
  return item;
}

// Nothing after what is wrong is ever reached, so compiling ends with it.
static int add_error(compiler *compiler, const char *message, int number) {
  shim_item *item = add(compiler, ITEM_ERROR);
  item->message = message;
  item->number = number;
  return 0;
}

static int open_capture(compiler *compiler) {
  shim_pattern *pattern = compiler->pattern;
  int is_place = compiler->at + 1 < compiler->end && compiler->at[1] == ')';
  if (pattern->count >= MOST_CAPTURES) return add_error(compiler, "too many captures", 0);
  pattern->kinds[pattern->count] = is_place ? CAPTURE_PLACE : CAPTURE_OPEN;
  add(compiler, is_place ? ITEM_PLACE : ITEM_OPEN)->number = pattern->count++;
  compiler->at += is_place ? 2 : 1;
  return 1;
}

static int close_capture(compiler *compiler) {
  shim_pattern *pattern = compiler->pattern;
  int number = pattern->count - 1;
  while (number >= 0 && pattern->kinds[number] != CAPTURE_OPEN) number--;
  if (number < 0) return add_error(compiler, "invalid pattern capture", 0);
  pattern->kinds[number] = CAPTURE_SPAN;
  add(compiler, ITEM_CLOSE)->number = number;
  compiler->at++;
  return 1;
}

static int refer_back(compiler *compiler) {
  const shim_pattern *pattern = compiler->pattern;
  int number = compiler->at[1] - '1';
  if (number < 0 || number >= pattern->count || pattern->kinds[number] == CAPTURE_OPEN)
    return add_error(compiler, "invalid capture index %%%d", number + 1);
  add(compiler, ITEM_AGAIN)->number = number;
  compiler->at += 2;
  return 1;
}

static int add_balance(compiler *compiler) {
  if (compiler->end - compiler->at < 4)
    return add_error(compiler, "malformed pattern (missing arguments to '%%b')", 0);
  shim_item *item = add(compiler, ITEM_BALANCE);
  item->byte = (uint8_t)compiler->at[2];
  item->other = (uint8_t)compiler->at[3];
  compiler->at += 4;
  return 1;
}

static int fill_set(compiler *compiler, shim_item *item) {
  const char *close = shim_set_end(compiler->at, compiler->end);
  if (close == NULL) {
    compiler->items--;
    return add_error(compiler, "malformed pattern (missing ']')", 0);
  }
  int negated = 0;
  uint64_t *set = compiler->pattern->sets[compiler->sets++];
  shim_set_fill(set, compiler->at, close, &negated);
  item->test = TEST_SET;
  item->set = set;
  item->other = (uint8_t)negated;
  compiler->at = close + 1;
  return 1;
}

static int add_frontier(compiler *compiler) {
  compiler->at += 2;
  if (compiler->at == compiler->end || *compiler->at != '[')
    return add_error(compiler, "missing '[' after '%%f' in pattern", 0);
  return fill_set(compiler, add(compiler, ITEM_FRONTIER));
}

static int fill_escaped(compiler *compiler, shim_item *item) {
  if (compiler->at + 1 == compiler->end) {
    compiler->items--;
    return add_error(compiler, "malformed pattern (ends with '%%')", 0);
  }
  int negated = 0;
  unsigned char letter = (unsigned char)compiler->at[1];
  item->set = shim_class(letter, &negated);
  item->test = item->set != NULL ? TEST_SET : TEST_BYTE;
  item->byte = letter;
  item->other = (uint8_t)negated;
  compiler->at += 2;
  return 1;
}

static int fill_test(compiler *compiler, shim_item *item) {
  if (*compiler->at == '[') return fill_set(compiler, item);
  if (*compiler->at == '%') return fill_escaped(compiler, item);
  item->test = *compiler->at == '.' ? TEST_ANY : TEST_BYTE;
  item->byte = (uint8_t)*compiler->at++;
  return 1;
}

// One byte, and how often: `x+` is `x` then `x*`.
static int add_byte_item(compiler *compiler) {
  shim_item *item = add(compiler, ITEM_ONE);
  if (!fill_test(compiler, item)) return 0;
  if (compiler->at == compiler->end) return 1;
  switch (*compiler->at++) {
    case '*': item->kind = ITEM_MOST; break;
    case '-': item->kind = ITEM_LEAST; break;
    case '?': item->kind = ITEM_MAYBE; break;
    case '+':
      item[1] = item[0];
      item[1].kind = ITEM_MOST;
      compiler->items++;
      break;
    default: compiler->at--; break;
  }
  return 1;
}

static int add_escape(compiler *compiler) {
  char letter = compiler->at + 1 < compiler->end ? compiler->at[1] : '\0';
  if (letter == 'b') return add_balance(compiler);
  if (letter == 'f') return add_frontier(compiler);
  if (letter >= '0' && letter <= '9') return refer_back(compiler);
  return add_byte_item(compiler);
}

static int add_item(compiler *compiler) {
  switch (*compiler->at) {
    case '(': return open_capture(compiler);
    case ')': return close_capture(compiler);
    case '%': return add_escape(compiler);
    case '$':
      if (compiler->at + 1 < compiler->end) return add_byte_item(compiler);
      add(compiler, ITEM_LAST);
      compiler->at++;
      return 1;
    default: return add_byte_item(compiler);
  }
}

// The most items that so many bytes give, and the end; the sets come after them.
static size_t items_size(size_t length) {
  return sizeof(shim_pattern) + (length + 1) * sizeof(shim_item);
}

size_t shim_pattern_size(const char *text, size_t length) {
  size_t sets = 0;
  for (size_t i = 0; i < length; i++) sets += text[i] == '[';
  return items_size(length) + sets * SET_WORDS * sizeof(uint64_t);
}

void shim_pattern_compile(
    shim_pattern *pattern, const char *text, size_t length, int may_anchor) {
  compiler compiler = {text, text + length, pattern, 0, 0};
  pattern->anchored = may_anchor && length > 0 && text[0] == '^';
  pattern->count = 0;
  pattern->sets = (uint64_t(*)[SET_WORDS])((char *)pattern + items_size(length));
  compiler.at += pattern->anchored;
  while (compiler.at < compiler.end)
    if (!add_item(&compiler)) return;
  add(&compiler, ITEM_END);
}
