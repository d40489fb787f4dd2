#include <string.h>

#include "internal.h"

shim_view *shim_view_at(lua_State *L, int index) {
  if (lua_type(L, index) != LUA_TUSERDATA) luaL_typeerror(L, index, "object or list");
  return lua_touserdata(L, index);
}

const char *shim_view_name(shim_host *host, const shim_view *view) {
  return view->kind == VIEW_LIST ? "list" : host->types[view->type].name;
}

int shim_raise_name(lua_State *L, const shim_view *view, int key) {
  const char *type = shim_view_name(shim_of(L), view);
  shim_push_text(L, key);
  const char *name = lua_tostring(L, -1);
  return shim_raise(L, SHIM_KIND_UNKNOWN_NAME, type, name, "'%s' has no '%s'", type, name);
}

// Null objects more than two deep share a fact, not a type.
static int is_same(const shim_view *kept, const shim_view *view) {
  return kept->type == view->type && kept->kind == view->kind;
}

// stack: … -> … userdata; the table of the reference keeps it, so that it is one and the same
static void push_view(lua_State *L, const shim_view *view, int cache, lua_Integer key) {
  shim_host *host = shim_of(L);
  lua_rawgeti(L, LUA_REGISTRYINDEX, cache);
  if (lua_rawgeti(L, -1, key) == LUA_TUSERDATA && is_same(lua_touserdata(L, -1), view)) {
    lua_remove(L, -2);
    return;
  }
  lua_pop(L, 1);
  memcpy(lua_newuserdatauv(L, sizeof *view, 0), view, sizeof *view);
  int metatable =
      view->kind == VIEW_LIST ? host->list_metatable : host->types[view->type].metatable;
  lua_rawgeti(L, LUA_REGISTRYINDEX, metatable);
  lua_setmetatable(L, -2);
  lua_pushvalue(L, -1);
  lua_rawseti(L, -3, key);
  lua_remove(L, -2);
}

static void check_type(lua_State *L, uint32_t type) {
  if (type >= shim_of(L)->type_count) luaL_error(L, "the record names a type not defined");
}

// stack: … -> … userdata
static void push_block(lua_State *L, const shim_slot *slot) {
  shim_host *host = shim_of(L);
  shim_view view = {
      .epoch = host->record.epoch, .kind = VIEW_LIST, .start = (uint32_t)slot->bits,
      .count = (uint32_t)(slot->bits >> 32), .block = slot->extra};
  if (slot->tag == SHIM_OBJECT) {
    check_type(L, slot->type);
    view.kind = VIEW_OBJECT;
    view.type = slot->type;
    view.count = host->types[slot->type].field_count;
  }
  if ((size_t)view.start + view.count > host->record.count)
    luaL_error(L, "the record names a block that it does not hold");
  push_view(L, &view, host->record.views, (lua_Integer)slot->extra + 1);
}

// stack: … -> … userdata
static void push_null(lua_State *L, const shim_slot *slot, uint64_t fact) {
  shim_host *host = shim_of(L);
  check_type(L, slot->type);
  shim_view view = {
      .epoch = host->record.epoch, .kind = VIEW_NULL, .type = slot->type,
      .start = (uint32_t)fact, .path = {(uint16_t)(fact >> 32), (uint16_t)(fact >> 48)}};
  push_view(L, &view, host->record.nulls, (lua_Integer)fact);
}

static double double_of(uint64_t bits) {
  double number;
  memcpy(&number, &bits, sizeof number);
  return number;
}

// stack: … -> … value
void shim_push_slot(lua_State *L, const shim_slot *slot, const char *heap, uint64_t fact) {
  switch (slot->tag) {
    case SHIM_BOOL: lua_pushboolean(L, (int)slot->bits); return;
    case SHIM_INT: lua_pushinteger(L, (lua_Integer)slot->bits); return;
    case SHIM_DOUBLE: lua_pushnumber(L, double_of(slot->bits)); return;
    case SHIM_STRING: lua_pushlstring(L, heap + (uint32_t)slot->bits, slot->bits >> 32); return;
    case SHIM_OBJECT:
    case SHIM_LIST: push_block(L, slot); return;
    case SHIM_NULL_OBJECT: push_null(L, slot, fact); return;
    default: lua_pushnil(L); return;
  }
}

// stack: 1… arguments; upvalues 1 method, 2 object
static int call_method(lua_State *L) {
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_insert(L, 1);
  lua_pushvalue(L, lua_upvalueindex(2));
  lua_insert(L, 2);
  lua_call(L, lua_gettop(L) - 1, LUA_MULTRET);
  return lua_gettop(L);
}

// stack: 1 object or list, 2 key, then the value; upvalue 1 the names of its type
static int read_field(lua_State *L) {
  const shim_view *view = lua_touserdata(L, 1);
  shim_place place;
  switch (shim_resolve(L, view, lua_upvalueindex(1), 2, &place)) {
    case PLACE_END: return 0;
    case PLACE_NONE: return shim_raise_name(L, view, 2);
    case PLACE_METHOD:
      lua_pushvalue(L, 1);
      lua_pushcclosure(L, call_method, 2);
      return 1;
    case PLACE_FIELD: break;
  }
  if (place.slot->tag == SHIM_STOP) return shim_raise_unknown(L, place.fact);
  shim_record_read(L, &place);
  shim_push_slot(L, place.slot, place.heap, place.fact);
  return 1;
}

// stack: 1 object or list, 2 key, 3 value
static int refuse_write(lua_State *L) {
  const char *type = shim_view_name(shim_of(L), lua_touserdata(L, 1));
  shim_push_text(L, 2);
  const char *name = lua_tostring(L, -1);
  return shim_raise(
      L, SHIM_KIND_WRITE, type, name, "'%s' cannot be changed (field '%s')", type, name);
}

// stack: 1 list
static int list_length(lua_State *L) {
  const shim_view *view = lua_touserdata(L, 1);
  if (view->epoch != shim_of(L)->record.epoch)
    return luaL_error(L, "a list of an earlier record cannot be read");
  lua_pushinteger(L, view->count);
  return 1;
}

// stack: … -> … metatable
void shim_push_metatable(lua_State *L, const char *name, int names) {
  lua_createtable(L, 0, 5);
  lua_rawgeti(L, LUA_REGISTRYINDEX, names);
  lua_pushcclosure(L, read_field, 1);
  lua_setfield(L, -2, "__index");
  lua_pushcfunction(L, refuse_write);
  lua_setfield(L, -2, "__newindex");
  lua_pushstring(L, name);
  lua_setfield(L, -2, "__name");
  lua_pushboolean(L, 0);
  lua_setfield(L, -2, "__metatable");
}

// stack: … -> …
int shim_open_lists(lua_State *L) {
  shim_push_metatable(L, "list", shim_of(L)->list_methods);
  lua_pushcfunction(L, list_length);
  lua_setfield(L, -2, "__len");
  return luaL_ref(L, LUA_REGISTRYINDEX);
}
