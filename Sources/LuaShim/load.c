#include "internal.h"

enum { PIECE = 512 };

typedef struct {
  const char *name;
  const char *text;
  size_t length;
  int is_prelude;
  size_t read;
} chunk_source;

// `_ENV` would let a rule swap the environment that checks its globals.
static int mentions_environment(const chunk_source *source, int *line) {
  const char *found = shim_find_name(source->text, source->length, "_ENV");
  if (found == NULL) return 0;
  *line = 1;
  for (const char *c = source->text; c < found; c++) *line += *c == '\n';
  return 1;
}

static int refuse(lua_State *L, const chunk_source *source, int kind, int line, const char *text) {
  shim_host *host = shim_of(L);
  shim_fail(host, kind, text);
  host->error.line = line;
  shim_copy_text(host->error.chunk, sizeof host->error.chunk, source->name);
  return shim_reraise(L);
}

// stack: pushes the environment of the chunk
static void push_environment(lua_State *L, int is_prelude) {
  shim_host *host = shim_of(L);
  if (is_prelude) {
    lua_rawgeti(L, LUA_REGISTRYINDEX, host->prelude_env);
    return;
  }
  lua_newtable(L);
  lua_rawgeti(L, LUA_REGISTRYINDEX, host->rule_metatable);
  lua_setmetatable(L, -2);
}

// In pieces, with a look at the clock before each: the compiler runs no instructions to count,
// and takes seconds over some texts.
static const char *read_piece(lua_State *L, void *data, size_t *length) {
  chunk_source *source = data;
  shim_check_clock(L);
  const char *piece = source->text + source->read;
  size_t rest = source->length - source->read;
  *length = rest < PIECE ? rest : PIECE;
  source->read += *length;
  return *length > 0 ? piece : NULL;
}

// stack: … error object -> raises what the compiler met
static int refuse_chunk(lua_State *L, const chunk_source *source) {
  shim_host *host = shim_of(L);
  if (host->refusal.is_pending) shim_note_limit(L, SHIM_KIND_MEMORY);
  if (host->stop == STOP_NONE)
    shim_describe_syntax(host, source->name, luaL_tolstring(L, -1, NULL));
  shim_copy_text(host->error.chunk, sizeof host->error.chunk, source->name);
  return shim_reraise(L);
}

// stack: pushes the name of the chunk and the compiled chunk
static const char *push_plain_chunk(lua_State *L, chunk_source *source) {
  shim_host *host = shim_of(L);
  int line = 0;
  if (source->length > host->limits.source_bytes)
    refuse(L, source, SHIM_KIND_SOURCE, 0, "the source is too long");
  if (!source->is_prelude && mentions_environment(source, &line))
    refuse(L, source, SHIM_KIND_SYNTAX, line, "_ENV is not available");
  const char *name = lua_pushfstring(L, source->is_prelude ? "=%s" : "@%s", source->name);
  if (lua_load(L, read_piece, source, name, "t") != LUA_OK) refuse_chunk(L, source);
  return name;
}

// stack: pushes the name of the chunk and the compiled chunk, which counts, in its environment
static void push_chunk(lua_State *L, chunk_source *source) {
  shim_meter_chunk(L, push_plain_chunk(L, source));
  push_environment(L, source->is_prelude);
  lua_setupvalue(L, -2, 1);
}

// stack: 1 payload, 2 chunk name, 3 chunk; then its first result at 3
static int load_body(lua_State *L) {
  push_chunk(L, lua_touserdata(L, 1));
  lua_call(L, 0, 1);
  shim_serialise(L, 3, 1);
  return 0;
}

int shim_load(
    shim_host *host, const char *name, const char *text, size_t length,
    const shim_limits *limits) {
  chunk_source source = {name, text, length, 0, 0};
  int status = shim_enter_within(host, load_body, &source, limits);
  host->instructions = shim_counted(host);
  return status;
}

// stack: 1 payload, 2 chunk name, 3 chunk
static int list_body(lua_State *L) {
  push_plain_chunk(L, lua_touserdata(L, 1));
  shim_put_listing(L);
  return 0;
}

int shim_list(shim_host *host, const char *name, const char *text, size_t length) {
  chunk_source source = {name, text, length, 0, 0};
  return shim_enter(host, list_body, &source);
}

// stack: 3 the table of exports; pushes and pops each key and value
static void publish(lua_State *L) {
  shim_host *host = shim_of(L);
  lua_rawgeti(L, LUA_REGISTRYINDEX, host->allowed);
  lua_rawgeti(L, LUA_REGISTRYINDEX, host->exports);
  for (lua_pushnil(L); lua_next(L, 3); lua_settop(L, 6)) {
    if (lua_type(L, 6) != LUA_TSTRING) luaL_error(L, "the name of an export must be a string");
    if (lua_istable(L, 7)) shim_freeze_deep(L, lua_tostring(L, 6));
    lua_pushvalue(L, 6);
    lua_pushvalue(L, 7);
    lua_rawset(L, 4);
    lua_pushvalue(L, 6);
    lua_pushvalue(L, 7);
    lua_rawset(L, 5);
  }
}

// stack: 1 payload, 2 chunk name, 3 chunk; then its first result at 3
static int prelude_body(lua_State *L) {
  push_chunk(L, lua_touserdata(L, 1));
  lua_call(L, 0, 1);
  if (lua_isnil(L, 3)) return 0;
  if (!lua_istable(L, 3)) return luaL_error(L, "a prelude must return a table of exports");
  publish(L);
  return 0;
}

int shim_prelude(shim_host *host, const char *name, const char *text, size_t length) {
  chunk_source source = {name, text, length, 1, 0};
  return shim_enter(host, prelude_body, &source);
}
