#include <string.h>

#include "chunk.h"

// Before the first function: signature, version, format, checks and sizes, an integer, a number.
enum { HEADER = 4 + 2 + 6 + 3 + sizeof(lua_Integer) + sizeof(lua_Number) };
enum { MOST_REGISTERS = 253, MOST_UPVALUES = 253, OWN = 2, UPVALUE_BYTES = 3 };

static const char own_name[] = SHIM_METER_NAME;

shim_spot *shim_spots_of(lua_State *L, const shim_metered *function) {
  return (shim_spot *)shim_of(L)->meter.spots + function->spots;
}

int shim_refuse_function(lua_State *L, const shim_metered *function, const char *reason) {
  shim_host *host = shim_of(L);
  shim_fail(host, SHIM_KIND_SYNTAX, "a function cannot be counted: ");
  strncat(
      host->error.message, reason, sizeof host->error.message - strlen(host->error.message) - 1);
  host->error.line = function->line;
  shim_copy_text(host->error.chunk, sizeof host->error.chunk, host->meter.name + 1);
  return shim_reraise(L);
}

static void make_room(lua_State *L, shim_metered *function) {
  shim_meter *meter = &shim_of(L)->meter;
  function->spots = meter->spot_count;
  if (!shim_grow(
          &meter->spots, &meter->spot_capacity, meter->spot_count + function->count,
          sizeof(shim_spot)))
    shim_raise_memory(L);
  meter->spot_count += function->count;
}

static void copy_head(shim_chunk_copy *copy, shim_metered *function) {
  shim_chunk_copy_text(copy);
  function->line = (int)shim_chunk_copy_size(copy);
  shim_chunk_copy_size(copy);
  shim_chunk_copy_bytes(copy, 2);
  function->free_register = *shim_chunk_take(copy, 1);
  if (function->free_register > MOST_REGISTERS)
    shim_refuse_function(copy->L, function, "it has too many variables");
  shim_chunk_put_byte(copy, (uint8_t)(function->free_register + OWN));
  function->count = shim_chunk_take_size(copy);
  function->code = shim_chunk_take(copy, function->count * sizeof(uint32_t));
}

static void put_own_upvalues(shim_chunk_copy *copy, int counter_around) {
  for (int i = 0; i < OWN; i++) {
    uint8_t place[UPVALUE_BYTES] = {0, (uint8_t)(counter_around + i), 0};
    shim_chunk_put(copy, place, sizeof place);
  }
}

// What comes behind the code: constants as they are, upvalues and two more.
static void put_body(shim_chunk_copy *copy, shim_metered *function, int counter_around) {
  const uint8_t *constants = copy->next;
  shim_chunk_skip_constants(copy);
  size_t length = (size_t)(copy->next - constants), upvalues = shim_chunk_take_size(copy);
  if (upvalues > MOST_UPVALUES)
    shim_refuse_function(copy->L, function, "it takes too many variables from around it");
  function->counter = (uint8_t)upvalues;
  shim_put_code(copy, function);
  shim_chunk_put(copy, constants, length);
  shim_chunk_put_size(copy, upvalues + OWN);
  shim_chunk_copy_bytes(copy, upvalues * UPVALUE_BYTES);
  put_own_upvalues(copy, counter_around);
}

static void copy_locals(shim_chunk_copy *copy, const shim_metered *function) {
  const shim_spot *spots = shim_spots_of(copy->L, function);
  for (size_t left = 2 * shim_chunk_copy_size(copy), i = 0; i < left; i++) {
    if (i % 2 == 0) shim_chunk_copy_text(copy);
    size_t pc = shim_chunk_take_size(copy);
    size_t end = spots[function->count - 1].start + 1;
    shim_chunk_put_size(copy, pc < function->count ? spots[pc].start : end);
  }
}

static void copy_names(shim_chunk_copy *copy) {
  size_t count = shim_chunk_take_size(copy);
  shim_chunk_put_size(copy, count + OWN);
  for (; count > 0; count--) shim_chunk_copy_text(copy);
  for (int i = 0; i < OWN; i++) shim_chunk_put_text(copy, own_name);
}

static void copy_function(shim_chunk_copy *copy, int counter_around) {
  shim_metered function = {0};
  copy_head(copy, &function);
  make_room(copy->L, &function);
  shim_lay_out(copy->L, &function);
  put_body(copy, &function, counter_around);
  for (size_t left = shim_chunk_copy_size(copy); left > 0; left--)
    copy_function(copy, function.counter);
  shim_put_lines(copy, &function);
  copy_locals(copy, &function);
  copy_names(copy);
  shim_of(copy->L)->meter.spot_count = function.spots;
}

static int keep_piece(lua_State *L, const void *piece, size_t length, void *data) {
  shim_chunk_put(&(shim_chunk_copy){.L = L, .out = data}, piece, length);
  return 0;
}

static void write_again(lua_State *L) {
  shim_meter *meter = &shim_of(L)->meter;
  meter->plain.count = meter->counted.count = meter->spot_count = 0;
  lua_dump(L, keep_piece, &meter->plain, 0);
  const uint8_t *bytes = meter->plain.bytes;
  shim_chunk_copy copy = {L, bytes, bytes + meter->plain.count, &meter->counted};
  shim_chunk_copy_bytes(&copy, HEADER);
  shim_chunk_put_byte(&copy, (uint8_t)(*shim_chunk_take(&copy, 1) + OWN));
  copy_function(&copy, 0);
}

static const char *read_counted(lua_State *L, void *data, size_t *length) {
  const shim_bytes *counted = &shim_of(L)->meter.counted;
  int *is_read = data;
  *length = *is_read ? 0 : counted->count;
  *is_read = 1;
  return (const char *)counted->bytes;
}

// stack: … chunk -> … the same, which counts
void shim_meter_chunk(lua_State *L, const char *name) {
  int is_read = 0;
  shim_of(L)->meter.name = name;
  write_again(L);
  if (lua_load(L, read_counted, &is_read, name, "b") != LUA_OK) lua_error(L);
  lua_replace(L, -2);
  lua_rawgeti(L, LUA_REGISTRYINDEX, shim_of(L)->meter.function);
  for (int i = 1; i <= OWN; i++) lua_upvaluejoin(L, -2, 1 + i, -1, i);
  lua_pop(L, 1);
}
