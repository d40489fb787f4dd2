#include <string.h>

#include "internal.h"

// Just enough of Lua's words to know strings and comments from the rest. Text that this takes for
// a string or a comment, and Lua does not, does not compile.

static int is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

// The `=` signs of a long bracket that opens here, or -1.
static int bracket_level(const char *text, const char *end) {
  const char *c = text;
  if (c == end || *c != '[') return -1;
  for (c++; c < end && *c == '='; c++) continue;
  return c < end && *c == '[' ? (int)(c - text) - 1 : -1;
}

static const char *after_long(const char *text, const char *end, int level) {
  for (const char *c = text + level + 2; c < end; c++) {
    if (*c != ']') continue;
    const char *close = c + 1;
    while (close < end && *close == '=') close++;
    if (close < end && *close == ']' && close - c - 1 == level) return close + 1;
    c = close - 1;
  }
  return end;
}

static const char *after_short(const char *text, const char *end) {
  for (const char *c = text + 1; c < end; c++) {
    if (*c == *text) return c + 1;
    if (*c == '\\' && c + 1 < end) c++;
  }
  return end;
}

static const char *after_comment(const char *text, const char *end) {
  int level = bracket_level(text + 2, end);
  if (level >= 0) return after_long(text + 2, end, level);
  while (text < end && *text != '\n' && *text != '\r') text++;
  return text;
}

static const char *after_name(const char *text, const char *end) {
  while (text < end && is_letter(*text)) text++;
  return text;
}

static const char *after_word(const char *text, const char *end) {
  int level = bracket_level(text, end);
  if (level >= 0) return after_long(text, end, level);
  if (*text == '"' || *text == '\'') return after_short(text, end);
  if (end - text >= 2 && text[0] == '-' && text[1] == '-') return after_comment(text, end);
  return is_letter(*text) ? after_name(text, end) : text + 1;
}

// Where the name first stands outside strings and comments; NULL when nowhere.
const char *shim_find_name(const char *text, size_t length, const char *name) {
  const char *end = text + length;
  size_t size = strlen(name);
  while (text < end) {
    const char *next = after_word(text, end);
    if ((size_t)(next - text) == size && memcmp(text, name, size) == 0) return text;
    text = next;
  }
  return NULL;
}
