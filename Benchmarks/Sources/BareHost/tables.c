#include "host.h"

// The keys stand at the bottom of the stack: stack index KEY_x + 1.
#define BUILD(what) by_key_##what
#define OPEN(name) lua_pushvalue(L, KEY_##name + 1);
#define SET(name) lua_rawset(L, -3);
#include "tables.inc"
#undef BUILD
#undef OPEN
#undef SET

#define BUILD(what) by_name_##what
#define OPEN(name)
#define SET(name) lua_setfield(L, -2, #name);
#include "tables.inc"

#define NAME_TEXT(name) #name,
static const char *const names[] = {NAMES(NAME_TEXT)};

// The main stack keeps the keys at its bottom.
void bare_open_keys(bare_host *host) {
  luaL_checkstack(host->L, KEY_COUNT + 64, "keys");
  for (int i = 0; i < KEY_COUNT; i++) lua_pushstring(host->L, names[i]);
}

int bare_push_tables(lua_State *L, bare_host *host, const bare_seance *seance) {
  (void)host;
  by_key_seance(L, seance);
  return 1;
}

int bare_push_tables_by_name(lua_State *L, bare_host *host, const bare_seance *seance) {
  (void)host;
  by_name_seance(L, seance);
  return 1;
}

static const char proxy_text[] =
    "local function wrap(t)\n"
    "  for k, v in pairs(t) do if type(v) == 'table' then t[k] = wrap(v) end end\n"
    "  return setmetatable({}, { __index = t, __len = function() return #t end,\n"
    "    __newindex = function(_, k) error(k .. ' cannot be changed') end,\n"
    "    __metatable = false })\n"
    "end\n"
    "return wrap\n";

void bare_open_frozen(bare_host *host) {
  if (luaL_loadstring(host->L, proxy_text) == LUA_OK) lua_call(host->L, 0, 1);
  host->proxy = luaL_ref(host->L, LUA_REGISTRYINDEX);
}

int bare_push_frozen(lua_State *L, bare_host *host, const bare_seance *seance) {
  lua_rawgeti(L, LUA_REGISTRYINDEX, host->proxy);
  by_key_seance(L, seance);
  lua_call(L, 1, 1);
  return 1;
}
