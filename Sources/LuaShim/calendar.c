#include "internal.h"

// What stands at each place of a written date.
static const char form[] = "0000-00-00";

enum { LENGTH = sizeof form - 1 };

static int is_date(const char *text, size_t length) {
  if (length != LENGTH) return 0;
  for (size_t i = 0; i < LENGTH; i++) {
    int is_digit = text[i] >= '0' && text[i] <= '9';
    if (form[i] == '0' ? !is_digit : text[i] != form[i]) return 0;
  }
  return 1;
}

static lua_Integer number_at(const char *text, int digits) {
  lua_Integer number = 0;
  for (int i = 0; i < digits; i++) number = number * 10 + (text[i] - '0');
  return number;
}

// stack: 1 text; pushes the year, the month and the day of YYYY-MM-DD, or nil
int shim_civil(lua_State *L) {
  size_t length = 0;
  const char *text = luaL_checklstring(L, 1, &length);
  if (!is_date(text, length)) {
    luaL_pushfail(L);
    return 1;
  }
  lua_pushinteger(L, number_at(text, 4));
  lua_pushinteger(L, number_at(text + 5, 2));
  lua_pushinteger(L, number_at(text + 8, 2));
  return 3;
}
