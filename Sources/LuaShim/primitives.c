#include <string.h>

#include "internal.h"

// stack: 1 object or list, 2 field name or index, 3 names of its type
static void checked_place(lua_State *L, int kind, shim_place *place) {
  const shim_view *view = shim_view_at(L, 1);
  lua_settop(L, 2);
  shim_push_names(L, view);
  if (shim_resolve(L, view, 3, 2, place) != PLACE_FIELD) shim_raise_name(L, view, 2);
  shim_host *host = shim_of(L);
  if (!host->recall.is_on) return;
  if (view->kind == VIEW_LIST)
    shim_lose(host);
  else if (kind == ASK_FIELD)
    shim_note_fact(host, view, place->field, place->fact | SHIM_FACT_BIT);
  else
    shim_note_question(host, view, kind, place->field);
}

static int is_value(const shim_slot *slot) {
  return slot->tag != SHIM_STOP && slot->tag != SHIM_NULL_OBJECT;
}

// The slot of a field of an object, whose name the map has; NULL for any other, and for a call that
// is listened to.
// stack: 1 object or list, 2 field
static const shim_slot *field_at(lua_State *L, const shim_view *view) {
  const shim_host *host = shim_of(L);
  if (view == NULL || view->kind != VIEW_OBJECT || view->epoch != host->record.epoch)
    return NULL;
  if (host->recall.is_on) return NULL;
  const void *name = lua_topointer(L, 2);
  const shim_field_entry *entry = shim_map_entry(view->map, name);
  return name != NULL && entry->name == name ? &view->slots[entry->field] : NULL;
}

// Says whether it is known, at once: -1 when that has to be looked at as any other.
// stack: 1 object or list, 2 field
static int known_at_once(lua_State *L) {
  shim_host *host = shim_of(L);
  const shim_slot *slot = field_at(L, lua_touserdata(L, 1));
  if (slot == NULL) return -1;
  if (!is_value(slot) || slot->flags & SHIM_PRESUMED) return 0;
  if (slot->tag == SHIM_OBJECT) return 1;
  return shim_mark(host, (uint32_t)(slot - host->record.slots)) ? 1 : -1;
}

// stack: 1 object or list, 2 field
static int host_known(lua_State *L) {
  shim_place place;
  int at_once = known_at_once(L);
  if (at_once >= 0) {
    lua_pushboolean(L, at_once);
    return 1;
  }
  checked_place(L, ASK_KNOWN, &place);
  int known = is_value(place.slot) && !(place.slot->flags & SHIM_PRESUMED);
  if (known) shim_record_read(L, &place);
  lua_pushboolean(L, known);
  return 1;
}

// stack: 1 object or list, 2 field
static int host_peek(lua_State *L) {
  shim_place place;
  const shim_slot *slot = field_at(L, lua_touserdata(L, 1));
  if (slot != NULL && slot->tag == SHIM_INT) {
    lua_pushinteger(L, (lua_Integer)slot->bits);
    return 1;
  }
  checked_place(L, ASK_PEEK, &place);
  if (!is_value(place.slot)) {
    lua_pushnil(L);
    return 1;
  }
  shim_push_slot(L, place.slot, place.heap, place.fact);
  if (shim_of(L)->recall.is_on) shim_note_given(L, place.slot);
  return 1;
}

// The number of a fact is of one record: it serves to be returned as it is, and nothing else.
// stack: 1 object or list, 2 field
static int host_fact(lua_State *L) {
  shim_place place;
  checked_place(L, ASK_FIELD, &place);
  lua_pushinteger(L, (lua_Integer)(place.fact | SHIM_FACT_BIT));
  return 1;
}

// stack: 1 any value
static int host_kind(lua_State *L) {
  luaL_checkany(L, 1);
  if (lua_type(L, 1) == LUA_TUSERDATA)
    lua_pushstring(L, shim_view_name(shim_of(L), lua_touserdata(L, 1)));
  else
    lua_pushnil(L);
  return 1;
}

static void keep_pending(lua_State *L) {
  shim_host *host = shim_of(L);
  host->stop = STOP_NONE;
  for (size_t i = 0; i < host->stop_facts.count; i++)
    if (!shim_facts_add_new(&host->pending, host->stop_facts.items[i])) shim_raise_memory(L);
  host->stop_facts.count = 0;
}

// stack: 1 function, 2… arguments; then 1 handler, 2 true, 3… results
static int host_attempt(lua_State *L) {
  shim_host *host = shim_of(L);
  luaL_checkany(L, 1);
  shim_check_depth(L);
  lua_pushcfunction(L, shim_handler);
  lua_insert(L, 1);
  lua_pushboolean(L, 1);
  lua_insert(L, 2);
  int status = lua_pcall(L, lua_gettop(L) - 3, LUA_MULTRET, 1);
  if (host->stop == STOP_UNKNOWN) {
    keep_pending(L);
    lua_pushboolean(L, 0);
    return 1;
  }
  shim_pass_stops(L, status);
  return status == LUA_OK ? lua_gettop(L) - 1 : shim_raise_held(L);
}

static int host_raise_pending(lua_State *L) {
  shim_host *host = shim_of(L);
  if (host->pending.count == 0) return luaL_error(L, "no fact is pending");
  shim_facts emptied = host->stop_facts;
  host->stop_facts = host->pending;
  host->pending = emptied;
  host->pending.count = 0;
  return shim_raise_stop(L);
}

static int host_pending_count(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)shim_of(L)->pending.count);
  return 1;
}

static int host_clear_pending(lua_State *L) {
  shim_of(L)->pending.count = 0;
  return 0;
}

// stack: 1 level
static int host_here(lua_State *L) {
  lua_Debug frame;
  lua_Integer level = luaL_optinteger(L, 1, 1);
  lua_pushnil(L);
  if (level < 1 || level > INT32_MAX || !shim_rule_frame(L, (int)level, &frame)) return 1;
  lua_pushstring(L, frame.source + 1);
  lua_pushinteger(L, frame.currentline);
  return 2;
}

// Lua drops the frame of a caller in tail position, but not when what it calls is in C.
// stack: 1… arguments; then 1 the function, 2… arguments; then results
static int call_anchored(lua_State *L) {
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_insert(L, 1);
  lua_call(L, lua_gettop(L) - 1, LUA_MULTRET);
  return lua_gettop(L);
}

// stack: 1 function
static int host_anchor(lua_State *L) {
  luaL_checktype(L, 1, LUA_TFUNCTION);
  lua_settop(L, 1);
  lua_pushcclosure(L, call_anchored, 1);
  return 1;
}

// stack: … -> … table of the names of the type
static void push_names(lua_State *L, const char *name) {
  shim_host *host = shim_of(L);
  if (strcmp(name, "list") == 0) {
    lua_rawgeti(L, LUA_REGISTRYINDEX, host->list_methods);
    return;
  }
  for (uint32_t i = 0; i < host->type_count; i++)
    if (strcmp(host->types[i].name, name) == 0) {
      lua_rawgeti(L, LUA_REGISTRYINDEX, host->types[i].fields);
      return;
    }
  luaL_error(L, "no type is named '%s'", name);
}

// stack: 1 type name, 2 methods, 3 names of the type, 4 key, 5 function
static int host_methods(lua_State *L) {
  const char *name = luaL_checkstring(L, 1);
  luaL_checktype(L, 2, LUA_TTABLE);
  lua_settop(L, 2);
  push_names(L, name);
  for (lua_pushnil(L); lua_next(L, 2); lua_settop(L, 4)) {
    luaL_argcheck(L, lua_type(L, 4) == LUA_TSTRING && lua_isfunction(L, 5), 2, "not a method");
    lua_pushvalue(L, 4);
    if (lua_rawget(L, 3) == LUA_TNUMBER)
      return luaL_error(L, "'%s' of '%s' is a field", lua_tostring(L, 4), name);
    lua_pop(L, 1);
    lua_pushvalue(L, 4);
    lua_insert(L, 5);
    lua_rawset(L, 3);
  }
  return 0;
}

static const luaL_Reg primitives[] = {
    {"known", host_known},
    {"peek", host_peek},
    {"fact", host_fact},
    {"kind", host_kind},
    {"attempt", host_attempt},
    {"raisePending", host_raise_pending},
    {"pendingCount", host_pending_count},
    {"clearPending", host_clear_pending},
    {"here", host_here},
    {"anchor", host_anchor},
    {"methods", host_methods},
    {"sentence", shim_sentence},
    {"writer", shim_set_writer},
    {"outcome", shim_outcome},
    {"holds", shim_holds},
    {"fieldHolds", shim_field_holds},
    {"anyHolds", shim_any_holds},
    {"civil", shim_civil},
    {"day", shim_day},
    {"date", shim_date},
    {"seek", shim_seek},
    {"same", shim_same},
    {"tally", shim_tally},
    {NULL, NULL}};

// stack: … -> … table
void shim_push_primitives(lua_State *L) { luaL_newlib(L, primitives); }
