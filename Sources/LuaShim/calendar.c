#include <stdio.h>
#include <string.h>

#include "internal.h"

// What stands at each place of a written date.
static const char form[] = "0000-00-00";

enum { LENGTH = SHIM_DATE_LENGTH, DAYS_OF_ERA = 146097, YEARS_OF_ERA = 400, MOST_DAYS = 1 << 30 };

int shim_is_date(const char *text, size_t length) {
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
  if (!shim_is_date(text, length)) {
    luaL_pushfail(L);
    return 1;
  }
  lua_pushinteger(L, number_at(text, 4));
  lua_pushinteger(L, number_at(text + 5, 2));
  lua_pushinteger(L, number_at(text + 8, 2));
  return 3;
}

static lua_Integer floor_of(lua_Integer number, lua_Integer divisor) {
  return number / divisor - (number % divisor < 0);
}

// Days from 1 March of the year 0. Months and days that no calendar has count on.
static lua_Integer day_of(lua_Integer year, lua_Integer month, lua_Integer day) {
  if (month <= 2) year--;
  lua_Integer era = floor_of(year, YEARS_OF_ERA);
  lua_Integer of_era = year - era * YEARS_OF_ERA;
  lua_Integer of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
  return era * DAYS_OF_ERA + of_era * 365 + of_era / 4 - of_era / 100 + of_year;
}

// stack: 1 text; pushes the number of the day YYYY-MM-DD, or nil
int shim_day(lua_State *L) {
  size_t length = 0;
  const char *text = luaL_checklstring(L, 1, &length);
  if (shim_is_date(text, length))
    lua_pushinteger(L, day_of(number_at(text, 4), number_at(text + 5, 2), number_at(text + 8, 2)));
  else
    luaL_pushfail(L);
  return 1;
}

static void put_number(char *place, int digits, lua_Integer number) {
  while (digits > 0) {
    place[--digits] = (char)('0' + number % 10);
    number /= 10;
  }
}

// stack: … -> … text
static void push_date(lua_State *L, lua_Integer year, lua_Integer month, lua_Integer day) {
  char text[64];
  int length = LENGTH;
  if (year >= 0 && year <= 9999 && month >= 0 && month <= 99 && day >= 0 && day <= 99) {
    memcpy(text, form, LENGTH);
    put_number(text, 4, year);
    put_number(text + 5, 2, month);
    put_number(text + 8, 2, day);
  } else {
    length = snprintf(text, sizeof text, "%04lld-%02lld-%02lld", year, month, day);
  }
  lua_pushlstring(L, text, (size_t)length);
}

// stack: 1 number of a day, as `shim_day` tells it; pushes the day as YYYY-MM-DD
static int date_of_day(lua_State *L) {
  lua_Integer number = luaL_checkinteger(L, 1), era = floor_of(number, DAYS_OF_ERA);
  luaL_argcheck(L, number > -MOST_DAYS && number < MOST_DAYS, 1, "no day has that number");
  lua_Integer r = number - era * DAYS_OF_ERA;
  lua_Integer of_era = (r - r / 1460 + r / 36524 - r / 146096) / 365;
  lua_Integer of_year = r - (365 * of_era + of_era / 4 - of_era / 100);
  lua_Integer m = (5 * of_year + 2) / 153, day = of_year - (153 * m + 2) / 5 + 1;
  lua_Integer month = m < 10 ? m + 3 : m - 9;
  push_date(L, of_era + era * YEARS_OF_ERA + (month <= 2), month, day);
  return 1;
}

// stack: 1 number of a day, or 1 year, 2 month, 3 day; pushes YYYY-MM-DD
int shim_date(lua_State *L) {
  if (lua_isnone(L, 2)) return date_of_day(L);
  push_date(L, luaL_checkinteger(L, 1), luaL_checkinteger(L, 2), luaL_checkinteger(L, 3));
  return 1;
}
