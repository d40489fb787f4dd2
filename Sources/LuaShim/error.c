#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "internal.h"

enum { FRAMES_SEARCHED = 64 };

// Cut between two characters of UTF-8.
void shim_copy_text(char *target, size_t capacity, const char *text) {
  size_t length = text != NULL ? strlen(text) : 0;
  if (length >= capacity) {
    length = capacity - 1;
    while (length > 0 && ((unsigned char)text[length] & 0xC0) == 0x80) length--;
  }
  memcpy(target, text != NULL ? text : "", length);
  target[length] = '\0';
}

static void set_place(shim_error *error, const lua_Debug *frame, int line) {
  shim_copy_text(error->chunk, sizeof error->chunk, frame->source + 1);
  error->line = line > 0 ? line : 0;
}

static void locate(lua_State *L, shim_error *error) {
  lua_Debug frame;
  if (shim_rule_frame(L, 1, &frame)) set_place(error, &frame, frame.currentline);
  shim_keep_frames(L);
}

// The length of "SOURCE:LINE: " at the start of the message, or 0.
static size_t position_length(const char *message, const char *source, int *line) {
  size_t length = strlen(source);
  int digits = 0;
  if (strncmp(message, source, length) != 0) return 0;
  if (sscanf(message + length, ":%9d:%n", line, &digits) != 1 || digits == 0) return 0;
  length += (size_t)digits;
  return message[length] == ' ' ? length + 1 : 0;
}

// Takes the position off the message: the rule that it names is the one to blame, as `error`
// with level 2 intends.
static const char *strip_position(lua_State *L, shim_error *error, const char *message) {
  lua_Debug frame;
  for (int depth = 0; depth < FRAMES_SEARCHED && lua_getstack(L, depth, &frame); depth++) {
    int line = 0;
    lua_getinfo(L, "Sl", &frame);
    size_t length = position_length(message, frame.short_src, &line);
    if (length == 0) continue;
    if (shim_is_rule(&frame)) set_place(error, &frame, line);
    return message + length;
  }
  return message;
}

// stack: … error object on top; unchanged
static int is_held(lua_State *L) {
  shim_host *host = shim_of(L);
  if (!host->error_held) return 0;
  lua_rawgeti(L, LUA_REGISTRYINDEX, host->held);
  host->error_held = lua_rawequal(L, -1, -2);
  lua_pop(L, 1);
  return host->error_held;
}

// An error that goes on up was described where it arose: here its frames are gone.
// stack: … error object -> raises it
int shim_raise_held(lua_State *L) {
  shim_of(L)->error_held = 1;
  shim_of(L)->is_holding = 1;
  lua_pushvalue(L, -1);
  lua_rawseti(L, LUA_REGISTRYINDEX, shim_of(L)->held);
  return lua_error(L);
}

// stack: … error object on top; also the handler of protected calls, hence the return of the object
int shim_handler(lua_State *L) {
  shim_host *host = shim_of(L);
  shim_error *error = &host->error;
  if (shim_note_exhaustion(L) || is_held(L)) return 1;
  memset(error, 0, sizeof *error);
  error->kind = SHIM_KIND_RUNTIME;
  locate(L, error);
  const char *message = luaL_typename(L, -1);
  if (lua_type(L, -1) == LUA_TSTRING) message = strip_position(L, error, lua_tostring(L, -1));
  shim_copy_text(error->message, sizeof error->message, message);
  return 1;
}

// Unwinds with a text made beforehand, which takes no memory: Lua keeps room for a few values
// beyond any stack. No Lua that might see it runs before the stop is caught. In a hook the stack is
// the rule's: shortening it would close its values, and nothing would stop what that runs.
// stack: … -> raises
int shim_reraise(lua_State *L) {
  shim_halt(L);
  lua_rawgeti(L, LUA_REGISTRYINDEX, shim_of(L)->stop_text);
  return lua_error(L);
}

int shim_raise(
    lua_State *L, int kind, const char *type, const char *name, const char *format, ...) {
  shim_host *host = shim_of(L);
  shim_error *error = &host->error;
  if (host->stop == STOP_ERROR) return shim_reraise(L);
  host->stop = STOP_ERROR;
  memset(error, 0, sizeof *error);
  error->kind = kind;
  locate(L, error);
  shim_copy_text(error->type, sizeof error->type, type);
  shim_copy_text(error->name, sizeof error->name, name);
  va_list list;
  va_start(list, format);
  vsnprintf(error->message, sizeof error->message, format, list);
  va_end(list);
  return shim_reraise(L);
}

int shim_raise_stop(lua_State *L) {
  shim_of(L)->stop = STOP_UNKNOWN;
  return shim_reraise(L);
}

void shim_fail(shim_host *host, int kind, const char *message) {
  memset(&host->error, 0, sizeof host->error);
  host->stop = STOP_ERROR;
  host->error.kind = kind;
  shim_copy_text(host->error.message, sizeof host->error.message, message);
}

// Keeps the place where the allocator refused: what follows from it may come when it is gone.
void shim_note_refusal(lua_State *L) {
  shim_host *host = shim_of(L);
  lua_Debug frame;
  host->refusal_line = 0;
  if (!shim_rule_frame(L, 1, &frame)) return;
  host->refusal_line = frame.currentline;
  shim_copy_text(host->refusal_chunk, sizeof host->refusal_chunk, frame.source + 1);
}

static void locate_refusal(shim_host *host) {
  if (host->refusal_line <= 0) return;
  host->error.line = host->refusal_line;
  shim_copy_text(host->error.chunk, sizeof host->error.chunk, host->refusal_chunk);
}

// Whether the call is not at an end already.
static int note_limit(lua_State *L, int kind) {
  shim_host *host = shim_of(L);
  if (host->stop == STOP_ERROR) return 0;
  shim_fail(host, kind, "a limit");
  locate(L, &host->error);
  if (kind == SHIM_KIND_MEMORY) locate_refusal(host);
  return 1;
}

// Ends the call at that limit, without raising yet.
void shim_note_limit(lua_State *L, int kind) {
  if (note_limit(L, kind)) shim_halt(L);
}

// The same from the allocator, which may be called with Lua's stack half moved: it is only read.
void shim_note_memory(lua_State *L) {
  if (note_limit(L, SHIM_KIND_MEMORY)) shim_halt_by_hook(L);
}

int shim_raise_memory(lua_State *L) {
  shim_note_limit(L, SHIM_KIND_MEMORY);
  return shim_reraise(L);
}

// The compiler's message is "SHORT NAME:LINE: text"; the short name may be cut at its start.
void shim_describe_syntax(shim_host *host, const char *name, const char *message) {
  int line = 0, digits = 0;
  const char *text = message;
  for (const char *colon = strchr(message, ':'); colon != NULL; colon = strchr(colon + 1, ':')) {
    if (sscanf(colon, ":%9d:%n", &line, &digits) != 1 || digits == 0) continue;
    text = colon + digits + (colon[digits] == ' ');
    break;
  }
  shim_fail(host, SHIM_KIND_SYNTAX, text);
  host->error.line = line;
  shim_copy_text(host->error.chunk, sizeof host->error.chunk, name);
}

int32_t shim_error_kind(const shim_host *host) { return host->error.kind; }
int32_t shim_error_line(const shim_host *host) { return host->error.line; }
const char *shim_error_chunk(const shim_host *host) { return host->error.chunk; }
const char *shim_error_type(const shim_host *host) { return host->error.type; }
const char *shim_error_name(const shim_host *host) { return host->error.name; }
const char *shim_error_message(const shim_host *host) { return host->error.message; }
