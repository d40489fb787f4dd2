#include <stdlib.h>
#include <string.h>

#include <lauxlib.h>
#include <lualib.h>

#include "StockLua.h"

// stack: unchanged
static char *copy_of_top(lua_State *L) {
  const char *text = lua_tostring(L, -1);
  if (text == NULL) text = luaL_typename(L, -1);
  char *copy = malloc(strlen(text) + 1);
  if (copy != NULL) strcpy(copy, text);
  return copy;
}

static void count(lua_State *L, lua_Debug *frame) {
  (void)frame;
  ++**(int64_t **)lua_getextraspace(L);
}

char *stock_lua_run(const char *text, size_t length, int64_t *instructions) {
  lua_State *L = luaL_newstate();
  if (L == NULL) return NULL;
  luaL_openlibs(L);
  *(int64_t **)lua_getextraspace(L) = instructions;
  if (instructions != NULL) lua_sethook(L, count, LUA_MASKCOUNT, 1);
  if (luaL_loadbufferx(L, text, length, "@a", "t") == LUA_OK) lua_pcall(L, 0, 1, 0);
  char *result = copy_of_top(L);
  lua_close(L);
  return result;
}
