#include <string.h>

#include "host.h"

// An object that reads its fields from C; `kind` says what `data` points at.
typedef struct {
  const void *data;
  int64_t count;
} object;

enum {
  KIND_SEANCE, KIND_MEMBRE, KIND_PROCURATION, KIND_DELIBERATION, KIND_ENGAGEMENT,
  KIND_MEMBRES, KIND_PROCURATIONS, KIND_DELIBERATIONS, KIND_ENGAGEMENTS, KIND_INTERESSES
};

static bare_host *host_of(lua_State *L) { return *(bare_host **)lua_getextraspace(L); }

// stack: … -> … userdata
static void make(lua_State *L, int kind, const void *data, int64_t count) {
  object *made = lua_newuserdatauv(L, sizeof *made, 0);
  made->data = data;
  made->count = count;
  lua_rawgeti(L, LUA_REGISTRYINDEX, host_of(L)->metatables[kind]);
  lua_setmetatable(L, -2);
}

// An empty list may stand where an object does, so its kind is part of what finds it.
// stack: … -> … userdata
static void push(lua_State *L, int kind, const void *data, int64_t count) {
  if (host_of(L)->way == BARE_FRESH_USERDATA) {
    make(L, kind, data, count);
    return;
  }
  const char *key = (const char *)data + (kind >= KIND_MEMBRES);
  lua_rawgeti(L, LUA_REGISTRYINDEX, host_of(L)->objects);
  if (lua_rawgetp(L, -1, key) != LUA_TUSERDATA) {
    lua_pop(L, 1);
    make(L, kind, data, count);
    lua_pushvalue(L, -1);
    lua_rawsetp(L, -3, key);
  }
  lua_remove(L, -2);
}

// stack: 1 object, 2 name; upvalue 1 the number of each name
static int key_of(lua_State *L) {
  lua_pushvalue(L, 2);
  lua_rawget(L, lua_upvalueindex(1));
  return lua_isnil(L, -1) ? -1 : (int)lua_tointeger(L, -1);
}

#define CASE(kind, name) case KEY_##name: push_##kind(L, data->name); return 1;
#define LIST_CASE(kind, name) \
  case KEY_##name: push(L, kind, data->name, data->name##_count); return 1;
#define READER(type, cases)                                                \
  static int read_##type(lua_State *L) {                                   \
    const bare_##type *data = ((object *)lua_touserdata(L, 1))->data;      \
    switch (key_of(L)) {                                                   \
      cases                                                                \
      default: return luaL_error(L, "no field '%s'", lua_tostring(L, 2));  \
    }                                                                      \
  }

READER(membre, MEMBRE_FIELDS(CASE))
READER(procuration, PROCURATION_FIELDS(CASE))
READER(engagement, ENGAGEMENT_FIELDS(CASE))
READER(
    deliberation, DELIBERATION_FIELDS(CASE) LIST_CASE(KIND_ENGAGEMENTS, engagements)
        LIST_CASE(KIND_INTERESSES, interesses))
READER(
    seance, SEANCE_FIELDS(CASE) LIST_CASE(KIND_MEMBRES, membres)
        LIST_CASE(KIND_PROCURATIONS, procurations) LIST_CASE(KIND_DELIBERATIONS, deliberations))

// stack: 1 list, 2 index
static int64_t index_of(lua_State *L, const object *list) {
  lua_Integer index = lua_tointeger(L, 2);
  return index >= 1 && index <= list->count ? index - 1 : -1;
}

#define ITEM_READER(type, kind)                                            \
  static int read_item_##type(lua_State *L) {                              \
    const object *list = lua_touserdata(L, 1);                             \
    int64_t index = index_of(L, list);                                     \
    if (index < 0) return 0;                                               \
    push(L, kind, (const bare_##type *)list->data + index, 0);             \
    return 1;                                                              \
  }

ITEM_READER(membre, KIND_MEMBRE)
ITEM_READER(procuration, KIND_PROCURATION)
ITEM_READER(deliberation, KIND_DELIBERATION)
ITEM_READER(engagement, KIND_ENGAGEMENT)

static int read_item_text(lua_State *L) {
  const object *list = lua_touserdata(L, 1);
  int64_t index = index_of(L, list);
  if (index < 0) return 0;
  lua_pushstring(L, ((const char *const *)list->data)[index]);
  return 1;
}

static int length(lua_State *L) {
  lua_pushinteger(L, ((object *)lua_touserdata(L, 1))->count);
  return 1;
}

static const lua_CFunction readers[KINDS] = {
    read_seance, read_membre, read_procuration, read_deliberation, read_engagement,
    read_item_membre, read_item_procuration, read_item_deliberation, read_item_engagement,
    read_item_text};

#define NAME_TEXT(name) #name,
static const char *const names[] = {NAMES(NAME_TEXT)};

void bare_open_userdata(bare_host *host) {
  lua_State *L = host->L;
  lua_createtable(L, 0, KEY_COUNT);
  for (int i = 0; i < KEY_COUNT; i++) {
    lua_pushinteger(L, i);
    lua_setfield(L, -2, names[i]);
  }
  for (int kind = 0; kind < KINDS; kind++) {
    lua_createtable(L, 0, 3);
    lua_pushvalue(L, -2);
    lua_pushcclosure(L, readers[kind], 1);
    lua_setfield(L, -2, "__index");
    lua_pushcfunction(L, length);
    lua_setfield(L, -2, "__len");
    host->metatables[kind] = luaL_ref(L, LUA_REGISTRYINDEX);
  }
  lua_pop(L, 1);
  lua_newtable(L);
  host->objects = luaL_ref(L, LUA_REGISTRYINDEX);
}

int bare_push_userdata(lua_State *L, bare_host *host, const bare_seance *seance) {
  if (host->way == BARE_CACHED_USERDATA) {
    lua_createtable(L, 0, 128);
    lua_rawseti(L, LUA_REGISTRYINDEX, host->objects);
  }
  push(L, KIND_SEANCE, seance, 0);
  return 1;
}
