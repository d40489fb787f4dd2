#ifndef SHIM_CHUNK_H
#define SHIM_CHUNK_H

#include "internal.h"

// The compiled form of a source, as `lua_dump` writes it (ldump.c of Lua 5.4), read from its start
// to its end while another is written. It comes from Lua itself and is trusted.

typedef struct {
  lua_State *L;
  const uint8_t *next;
  const uint8_t *end;
  shim_bytes *out;
} shim_chunk_copy;

// What follows raises: for want of memory, or a form that is not Lua 5.4's.
const uint8_t *shim_chunk_take(shim_chunk_copy *copy, size_t length);
size_t shim_chunk_take_size(shim_chunk_copy *copy);
void shim_chunk_skip_constants(shim_chunk_copy *copy);
void shim_chunk_put(shim_chunk_copy *copy, const void *bytes, size_t length);
void shim_chunk_put_byte(shim_chunk_copy *copy, uint8_t byte);
void shim_chunk_put_size(shim_chunk_copy *copy, size_t size);
void shim_chunk_put_text(shim_chunk_copy *copy, const char *text);
void shim_chunk_copy_bytes(shim_chunk_copy *copy, size_t length);
size_t shim_chunk_copy_size(shim_chunk_copy *copy);
void shim_chunk_copy_text(shim_chunk_copy *copy);

// Of an instruction: where it goes, and what the turn of a loop that starts there counts (0: none
// starts there).
typedef struct {
  uint32_t start;
  uint32_t turn;
} shim_spot;

// A function whose code is being written again.
typedef struct {
  const uint8_t *code;
  size_t count;
  size_t spots;  // its first in the host's room of them, which may move
  size_t entry;  // the instruction before which its call is counted
  int line;
  int free_register;  // two from here are its own
  uint8_t counter;    // upvalues: what is left to count, and the function that gives more
} shim_metered;

shim_spot *shim_spots_of(lua_State *L, const shim_metered *function);
uint32_t shim_call_cost(const shim_metered *function);
uint32_t shim_tick_length(uint32_t cost);
void shim_lay_out(lua_State *L, shim_metered *function);
void shim_put_code(shim_chunk_copy *copy, const shim_metered *function);
void shim_put_lines(shim_chunk_copy *copy, const shim_metered *function);
int shim_refuse_function(lua_State *L, const shim_metered *function, const char *reason);

#endif
