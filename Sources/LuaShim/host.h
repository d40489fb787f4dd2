#ifndef SHIM_HOST_H
#define SHIM_HOST_H

#include <lua.h>

#include <lauxlib.h>
#include <lualib.h>

#include "LuaShim.h"

typedef enum { STOP_NONE, STOP_UNKNOWN, STOP_ERROR } shim_stop;

enum { SHIM_FRAMES = 12 };

typedef struct {
  int32_t line;  // 0: none
  char chunk[256];
  char function[64];
} shim_frame;

typedef struct {
  int32_t kind;
  int32_t line;  // 0: none
  char chunk[256];
  char type[128];
  char name[256];
  char message[1024];
  int32_t frame_count;
  shim_frame frames[SHIM_FRAMES];
} shim_error;

typedef struct {
  uint64_t *items;
  size_t count;
  size_t capacity;
} shim_facts;

typedef struct {
  uint8_t *bytes;
  size_t count;
  size_t capacity;
} shim_bytes;

// Fields by the address of their name: Lua keeps one copy of each short string, and the table
// `fields` of the type keeps that copy. Open addressing, at most half full.
typedef struct {
  const void *name;  // NULL: free
  uint32_t field;
} shim_field_entry;

typedef struct {
  uint32_t mask;  // the capacity, a power of 2, less one
  uint32_t count;
  shim_field_entry entries[];
} shim_field_map;

typedef struct {
  char name[128];
  uint32_t field_count;
  shim_slot *templates;
  shim_field_map *map;
  int fields;     // registry: name -> index from 0, or a method
  int metatable;  // registry
} shim_type;

typedef struct {
  shim_slot *slots;
  size_t count;
  size_t slot_capacity;
  char *heap;
  size_t heap_length;
  size_t heap_capacity;
  uint32_t *stamps;  // a slot: the trace that holds it
  uint64_t *made;    // a cell: the epoch of its Lua value
  size_t cells;
  size_t cell_capacity;
  uint64_t epoch;
  int cell_values;  // registry: cell + 1 -> string or userdata
  int nulls;       // registry: fact -> userdata of a null object
  int nulls_used;  // whether it holds any
} shim_record;

typedef struct {
  shim_facts facts;
  size_t start;  // of the function under way
  uint32_t stamp;
  uint64_t *seen;  // open hash of the facts below null objects, 0: free
  size_t seen_count;
  size_t seen_capacity;
} shim_trace_state;

// What one function of several left in the result and in the trace.
typedef struct {
  size_t result;  // from here to where the next starts
  size_t trace;
  int64_t instructions;
  uint64_t number;  // of what is recalled; 0: none
} shim_answer;

typedef struct {
  shim_answer *items;
  size_t count;
  size_t capacity;
  int is_shown;  // they are being read: no call may overwrite them
  size_t shown;
} shim_answers;

typedef struct shim_tree shim_tree;
typedef struct shim_asked shim_asked;

// What functions answered before: see recall.h.
typedef struct {
  shim_tree **trees;  // by reference of the function
  size_t count;
  size_t capacity;
  shim_asked *asked;  // by the call that is listened to
  int is_listening;
  int is_on;  // and its questions still count
  uint64_t outcomes;
  size_t kept;  // bytes of outcomes
} shim_recall_state;

enum { SHIM_POOL_CLASSES = 64 };

struct shim_chunk;

typedef struct {
  void *free[SHIM_POOL_CLASSES];  // a list a size; each free block starts with the next
  char *fresh;                    // of the newest chunk, what was never used
  char *end;
  struct shim_chunk *chunks;
  size_t reserved;  // bytes held of the C library
} shim_pool;

// What the allocator last refused, until it grows something again.
typedef struct {
  int is_pending;
  void *block;
  size_t old_size;
  size_t new_size;
} shim_refusal;

// A thread that waits for the coroutine that it resumed or closes.
typedef struct shim_waiting {
  lua_State *L;
  int frames_below;
  const struct shim_waiting *below;
} shim_waiting;

typedef struct shim_source_lines shim_source_lines;

// Which lines run, once they are noted.
typedef struct {
  int is_on;
  shim_source_lines *sources;
  size_t count;
  size_t capacity;
  const void *frame;  // of the last instruction: its activation, its function and its line
  int function;
  int32_t line;
} shim_lines;

// The counter that compiled code takes from: see metered_code.c.
typedef struct {
  int function;         // registry, 0 before: its upvalues are the counter and what refills it
  lua_Integer granted;  // what the counter held when it was last looked at
  shim_bytes plain;     // the chunk under way, as Lua compiled it, and as it counts
  shim_bytes counted;
  const char *name;  // of that chunk
  void *spots;  // of the instructions of functions under way
  size_t spot_count;
  size_t spot_capacity;
} shim_meter;

struct shim_host {
  shim_pool pool;
  lua_State *L;
  lua_State *current;      // the thread that runs: L, or a coroutine
  shim_limits limits;      // of the call under way
  shim_limits own_limits;  // of the state
  uint64_t identity;
  size_t used;
  int running;
  int spent;
  int is_stateless;  // the sources keep nothing that a call could change

  shim_meter meter;
  int64_t left;  // instructions, when the counter was last looked at
  int64_t instructions;
  int frames_below;      // of the threads that wait for the current one
  int64_t depth_credit;  // instructions that cannot reach the limit of depth
  const shim_waiting *waiting;
  int closes;              // coroutines being closed, one within another
  uint64_t calls;          // a number for each call
  uint64_t coroutines_of;  // the call whose threads are kept
  uint32_t charges;
  int64_t steps;       // of patterns, until the clock is looked at
  int64_t steps_left;  // after these
  int64_t clock_due;   // what is left of instructions when the clock is next looked at
  int clock_started;
  double wall_start;
  double cpu_start;

  shim_stop stop;
  shim_error error;
  int error_held;  // the error on its way up was already described
  int is_hooked;   // each instruction raises: the call is at an end
  int is_holding;  // `held` is of the call under way
  shim_refusal refusal;
  int32_t refusal_line;  // 0: none
  char refusal_chunk[256];
  shim_facts stop_facts;
  shim_facts pending;

  shim_type *types;
  uint32_t type_count;
  shim_bytes template_heap;
  shim_record record;
  shim_trace_state trace;
  shim_bytes result;
  size_t result_start;  // of the function under way
  shim_answers answers;
  shim_recall_state recall;
  shim_lines lines;
  void *pattern_rooms;  // short patterns, compiled

  // registry references
  int stop_text;  // the error that ends a run
  int allowed;         // globals of rules
  int rule_metatable;  // of each rule chunk's _ENV
  int prelude_env;
  int list_methods;
  int list_metatable;
  int next_item;  // the iterator of lists
  int references;     // what Swift holds: index -> value
  int reference_of;   // value -> index
  int exports;        // name -> value, as rules see it
  int caller;         // the function that calls those of Swift's references
  int coroutines;     // the threads of one call
  int held;           // the error value that was described already
  int writer;         // the function that writes what braces of sentences hold
  int months;         // what the first of a month is called, then their names
  int told_by;        // the field that tells an object in a sentence, by type
};

static inline shim_host *shim_of(lua_State *L) { return *(shim_host **)lua_getextraspace(L); }

#endif
