#include "internal.h"
#include "recall.h"

typedef struct {
  int32_t function;  // when there is no list of them
  const int32_t *functions;
  size_t functions_count;
  int is_recalling;
  const shim_slot *arguments;
  size_t count;
  const char *heap;
  shim_met met;  // the arguments, when answers are recalled
} call_request;

// Upvalues of the caller.
enum {
  REFERENCES = lua_upvalueindex(1),
  CELLS = lua_upvalueindex(2),
  METER = lua_upvalueindex(3)
};

// stack: … -> … argument
static void push_argument(lua_State *L, const call_request *request, size_t i) {
  const shim_slot *slot = &request->arguments[i];
  switch (slot->tag) {
    case SHIM_REFERENCE: lua_rawgeti(L, REFERENCES, (lua_Integer)slot->bits); return;
    case SHIM_OBJECT:
    case SHIM_LIST: shim_push_cell(L, slot, CELLS); return;
    default: shim_push_slot(L, slot, request->heap, 0);
  }
}

// stack: 1 payload -> 1 payload, 2… arguments
static void push_arguments(lua_State *L, const call_request *request) {
  if (request->count > LUA_MINSTACK / 4)
    luaL_checkstack(L, 2 * (int)request->count + LUA_MINSTACK, "arguments");
  for (size_t i = 0; i < request->count; i++) push_argument(L, request, i);
}

// stack: 1 payload, 2… arguments -> 1 payload, 2… arguments, results
static void call_one(lua_State *L, const call_request *request, int32_t function) {
  int count = (int)request->count, before = 1 + count;
  lua_rawgeti(L, REFERENCES, function);
  for (int i = 2; i <= before; i++) lua_pushvalue(L, i);
  lua_call(L, count, LUA_MULTRET);
  shim_serialise(L, before + 1, 0);
}

static void note_answer(lua_State *L, shim_host *host) {
  shim_answers *answers = &host->answers;
  if (!shim_grow(
          (void **)&answers->items, &answers->capacity, answers->count + 1,
          sizeof *answers->items))
    shim_raise_memory(L);
  answers->items[answers->count++] = (shim_answer){host->result.count, host->trace.start, 0, 0};
}

// Notes what the function would answer, when that is known.
// stack: unchanged
static int recall_one(lua_State *L, call_request *request, int32_t function) {
  shim_host *host = shim_of(L);
  shim_answers *answers = &host->answers;
  if (!request->is_recalling) return 0;
  shim_begin_trace(host);
  note_answer(L, host);
  shim_answer *answer = &answers->items[answers->count - 1];
  if (shim_recall(L, function, request->arguments, request->count, &request->met, answer)) return 1;
  answers->count--;
  host->trace.facts.count = host->trace.start;
  return 0;
}

static void end_one(shim_host *host, int32_t function, int has_returned) {
  shim_answer *answer = &host->answers.items[host->answers.count - 1];
  answer->instructions = shim_counted(host);
  shim_learn(host, function, has_returned, answer);
}

// Each has its own limits, and stands in the answers before it is called.
// stack: 1 payload, 2… arguments
static void call_each(lua_State *L, call_request *request) {
  shim_host *host = shim_of(L);
  request->is_recalling = request->is_recalling &&
      shim_meet_arguments(host, &request->met, request->arguments, request->count);
  for (size_t i = 0; i < request->functions_count; i++) {
    int32_t function = request->functions[i];
    if (recall_one(L, request, function)) continue;
    shim_begin_next(L, METER);
    note_answer(L, host);
    call_one(L, request, function);
    shim_look_at_meter_of(L, METER);
    end_one(host, function, 1);
    lua_settop(L, 1 + (int)request->count);
  }
}

// stack: 1 payload; upvalues: see REFERENCES, CELLS, METER
static int call_body(lua_State *L) {
  call_request *request = lua_touserdata(L, 1);
  push_arguments(L, request);
  if (request->functions_count == 0)
    call_one(L, request, request->function);
  else
    call_each(L, request);
  return 0;
}

// stack: … -> …
int shim_open_caller(lua_State *L) {
  lua_rawgeti(L, LUA_REGISTRYINDEX, shim_of(L)->references);
  lua_rawgeti(L, LUA_REGISTRYINDEX, shim_of(L)->record.cell_values);
  lua_rawgeti(L, LUA_REGISTRYINDEX, shim_of(L)->meter.function);
  lua_pushcclosure(L, call_body, 3);
  return luaL_ref(L, LUA_REGISTRYINDEX);
}

int shim_call(
    shim_host *host, int32_t function, const shim_slot *arguments, size_t count,
    const char *heap, const shim_limits *limits) {
  call_request request = {
      .function = function, .arguments = arguments, .count = count, .heap = heap};
  int status = shim_enter_caller(host, &request, limits);
  host->instructions = shim_counted(host);
  return status;
}

int shim_call_each(
    shim_host *host, const int32_t *functions, size_t functions_count, const shim_slot *arguments,
    size_t count, const char *heap, const shim_limits *limits, size_t *called) {
  call_request request = {
      .functions = functions, .functions_count = functions_count, .arguments = arguments,
      .count = count, .heap = heap,
      .is_recalling = host->is_stateless && !host->lines.is_on && limits == NULL};
  shim_answers *answers = &host->answers;
  int is_shown = answers->is_shown;
  if (!is_shown) {
    answers->count = 0;
    shim_reset_trace(host);
  }
  int status = shim_enter_caller(host, &request, limits);
  *called = is_shown ? 0 : answers->count;
  if (*called > 0 && status != SHIM_OK) end_one(host, functions[*called - 1], 0);
  return status;
}

void shim_show_answer(shim_host *host, size_t index) {
  host->answers.is_shown = 1;
  host->answers.shown = index;
}

void shim_hide_answers(shim_host *host) { host->answers.is_shown = 0; }

typedef struct {
  const char *name;
  size_t length;
  int32_t reference;
} export_request;

// stack: 1 payload, 2 exports, 3 value
static int export_body(lua_State *L) {
  export_request *request = lua_touserdata(L, 1);
  lua_rawgeti(L, LUA_REGISTRYINDEX, shim_of(L)->exports);
  lua_pushlstring(L, request->name, request->length);
  lua_rawget(L, 2);
  if (!lua_isnil(L, 3)) request->reference = shim_reference(L, 3);
  return 0;
}

int32_t shim_export(shim_host *host, const char *name, size_t length) {
  export_request request = {name, length, 0};
  return shim_enter(host, export_body, &request) == SHIM_OK ? request.reference : 0;
}

// stack: 1 payload, 2 globals, 3 their names, 4 name, 5 value
static int globals_body(lua_State *L) {
  lua_rawgeti(L, LUA_REGISTRYINDEX, shim_of(L)->allowed);
  lua_newtable(L);
  for (lua_pushnil(L); lua_next(L, 2);) {
    lua_pop(L, 1);
    lua_pushvalue(L, 4);
    lua_pushboolean(L, 1);
    lua_rawset(L, 3);
  }
  shim_serialise(L, 3, 0);
  return 0;
}

int shim_globals(shim_host *host) { return shim_enter(host, globals_body, NULL); }

// stack: 1 payload, 2 references, 3 indexes by value, 4 the value
static int release_body(lua_State *L) {
  shim_host *host = shim_of(L);
  int32_t reference = *(int32_t *)lua_touserdata(L, 1);
  shim_forget(host, reference);
  lua_rawgeti(L, LUA_REGISTRYINDEX, host->references);
  lua_rawgeti(L, LUA_REGISTRYINDEX, host->reference_of);
  if (lua_rawgeti(L, 2, reference) != LUA_TTABLE && !lua_isfunction(L, 4)) return 0;
  lua_pushnil(L);
  lua_rawset(L, 3);
  luaL_unref(L, 2, reference);
  return 0;
}

void shim_release(shim_host *host, int32_t reference) {
  shim_enter(host, release_body, &reference);
}

// stack: unchanged
int32_t shim_reference(lua_State *L, int index) {
  shim_host *host = shim_of(L);
  index = lua_absindex(L, index);
  lua_rawgeti(L, LUA_REGISTRYINDEX, host->reference_of);
  lua_pushvalue(L, index);
  if (lua_rawget(L, -2) == LUA_TNUMBER) {
    int32_t known = (int32_t)lua_tointeger(L, -1);
    lua_pop(L, 2);
    return known;
  }
  lua_pop(L, 1);
  lua_rawgeti(L, LUA_REGISTRYINDEX, host->references);
  lua_pushvalue(L, index);
  int32_t reference = luaL_ref(L, -2);
  lua_pushvalue(L, index);
  lua_pushinteger(L, reference);
  lua_rawset(L, -4);
  lua_pop(L, 2);
  return reference;
}
