#ifndef SHIM_INTERNAL_H
#define SHIM_INTERNAL_H

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
  shim_field_entry *entries;
  uint32_t mask;  // the capacity, a power of 2, less one
  uint32_t count;
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
  uint32_t stamp;
  uint64_t *seen;  // open hash of the facts below null objects, 0: free
  size_t seen_count;
  size_t seen_capacity;
} shim_trace_state;

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

  int64_t left;  // instructions, those of the period under way included
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
  int clock_started;
  double wall_start;
  double cpu_start;

  shim_stop stop;
  shim_error error;
  int error_held;  // the error on its way up was already described
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
  int coroutines;     // the threads of one call
  int held;           // the error value that was described already
};

static inline shim_host *shim_of(lua_State *L) { return *(shim_host **)lua_getextraspace(L); }

// Where a field's name stands or may be put in the map.
static inline shim_field_entry *shim_map_entry(const shim_field_map *map, const void *name) {
  uint32_t i = (uint32_t)((uintptr_t)name >> 4 ^ (uintptr_t)name >> 11) & map->mask;
  while (map->entries[i].name != NULL && map->entries[i].name != name) i = (i + 1) & map->mask;
  return &map->entries[i];
}

// pool.c
void *shim_pool_resize(shim_pool *pool, void *block, size_t old_size, size_t new_size);
void shim_pool_trim(shim_pool *pool);
void shim_pool_free(shim_pool *pool);

// state.c, memory.c
void *shim_allocate(void *host, void *block, size_t old_size, size_t new_size);
int shim_grow(void **items, size_t *capacity, size_t needed, size_t item_size);

// run.c
int shim_enter(shim_host *host, lua_CFunction body, void *payload);
int shim_enter_within(
    shim_host *host, lua_CFunction body, void *payload, const shim_limits *limits);

// catch.c
int shim_pcall(lua_State *L);
int shim_xpcall(lua_State *L);

// thread.c, coroutine.c
typedef enum { THREAD_RUNNING, THREAD_SUSPENDED, THREAD_NORMAL, THREAD_DEAD } shim_thread_state;
enum { RESUME_REFUSED = -1, RESUME_FAILED = -2 };

int shim_open_coroutines(lua_State *L);
void shim_note_thread(lua_State *L);
int shim_is_of_this_call(lua_State *L, int index);
shim_thread_state shim_state_of(lua_State *L, int index);
int shim_resume(lua_State *L, int index, int arguments);
int shim_close_thread(lua_State *L, lua_State *thread);
void shim_push_coroutine_library(lua_State *L);

// metatables.c
void shim_set_metatable_functions(lua_State *L);
int shim_has_own_metatable(lua_State *L, int index);

// lexing.c
const char *shim_find_name(const char *text, size_t length, const char *name);

// budget.c
void shim_budget_begin(shim_host *host);
void shim_budget_end(shim_host *host);
void shim_charge(lua_State *L, int64_t units);
void shim_check_clock(lua_State *L);
void shim_refill_steps(lua_State *L);
void shim_halt(lua_State *L);
void shim_rearm(lua_State *L);
int shim_step(const shim_host *host);
int64_t shim_counted(const shim_host *host);

// depth.c
int shim_frames(lua_State *L);
void shim_check_depth(lua_State *L);
int shim_look_at_depth(lua_State *L, int period);
int shim_raise_depth(lua_State *L);
int shim_note_exhaustion(lua_State *L);
int shim_says_overflow(lua_State *L);
void shim_pass_stops(lua_State *L, int status);

// error.c
int shim_handler(lua_State *L);
int shim_raise(
    lua_State *L, int kind, const char *type, const char *name, const char *format, ...);
int shim_raise_stop(lua_State *L);
int shim_reraise(lua_State *L);
int shim_raise_held(lua_State *L);
int shim_raise_memory(lua_State *L);
void shim_note_limit(lua_State *L, int kind);
int shim_is_rule(const lua_Debug *frame);
void shim_note_refusal(lua_State *L);
int shim_rule_frame(lua_State *L, int level, lua_Debug *frame);
void shim_keep_frames(lua_State *L);
void shim_copy_text(char *target, size_t capacity, const char *text);
void shim_fail(shim_host *host, int kind, const char *message);
void shim_describe_syntax(shim_host *host, const char *name, const char *message);

// sandbox.c, text.c, tables.c, order.c, sort.c, freeze.c, pattern_cache.c, pattern_library.c
void shim_open_sandbox(lua_State *L);
void shim_open_prelude(lua_State *L);
void shim_wrap(lua_State *L, const char *name, lua_CFunction function);
void shim_wrap_text(lua_State *L);
void shim_wrap_codes(lua_State *L);
void shim_wrap_base(lua_State *L);
void shim_wrap_tables(lua_State *L);
void shim_open_patterns(lua_State *L);
void shim_set_patterns(lua_State *L);
void shim_freeze(lua_State *L, const char *name);
void shim_freeze_deep(lua_State *L, const char *name);
void shim_push_frozen_metatable(lua_State *L);
int shim_raise_write(lua_State *L, const char *name);
int shim_frozen(lua_State *L, int index);
int shim_raise_sealed_iterator(lua_State *L);
void shim_strict(lua_State *L, const char *name);
void shim_push_text(lua_State *L, int index);
int shim_tostring(lua_State *L);
int shim_format(lua_State *L);
int shim_pairs(lua_State *L);
int shim_stop_pairs(lua_State *L);
int shim_stop_matches(lua_State *L);
int shim_ipairs(lua_State *L);
int shim_sort(lua_State *L);

// Notes that the slot was read; 0 when there is no room for it.
static inline int shim_mark(shim_host *host, uint32_t index) {
  shim_facts *facts = &host->trace.facts;
  if (host->record.stamps[index] == host->trace.stamp) return 1;
  if (facts->count == facts->capacity) return 0;
  host->record.stamps[index] = host->trace.stamp;
  facts->items[facts->count++] = index;
  return 1;
}

// field_map.c
shim_field_map *shim_map_new(void);
void shim_map_free(shim_field_map *map);
int shim_map_add(shim_field_map *map, const void *name, uint32_t field);

// record.c, view.c, cell.c, reader.c, trace.c, facts.c, primitives.c, types.c
typedef enum { VIEW_OBJECT, VIEW_LIST, VIEW_NULL } view_kind;

typedef struct {
  uint64_t epoch;
  const shim_slot *slots;     // of an object or a list, while the epoch is the record's
  const shim_field_map *map;  // of an object
  uint16_t type;
  uint16_t kind;
  uint32_t start;  // first slot; of a null object, the slot that is null
  uint32_t count;
  uint32_t cell;
  uint16_t path[2];  // of a null object below a null object: field index + 1
} shim_view;

typedef enum { PLACE_NONE, PLACE_END, PLACE_FIELD, PLACE_METHOD } place_kind;

typedef struct {
  const shim_slot *slot;
  const char *heap;
  uint64_t fact;
  uint32_t index;
  int below_null;
} shim_place;

shim_view *shim_view_at(lua_State *L, int index);
void shim_push_slot(lua_State *L, const shim_slot *slot, const char *heap, uint64_t fact);
void shim_push_cell(lua_State *L, const shim_slot *slot, int cells);
void shim_push_place(lua_State *L, const shim_place *place, int cells);
void shim_push_names(lua_State *L, const shim_view *view);
place_kind shim_resolve(
    lua_State *L, const shim_view *view, int names, int key, shim_place *place);
void shim_place_at(
    const shim_host *host, const shim_view *view, uint32_t field, shim_place *place);
void shim_record_read(lua_State *L, const shim_place *place);
int shim_raise_unknown(lua_State *L, uint64_t fact);
int shim_raise_name(lua_State *L, const shim_view *view, int key);
const char *shim_view_name(shim_host *host, const shim_view *view);
void shim_push_metatable(lua_State *L, const char *name, int names);
int shim_open_lists(lua_State *L);
void shim_push_primitives(lua_State *L);

int shim_reserve_facts(shim_facts *facts);
int shim_facts_add(shim_facts *facts, uint64_t fact);
int shim_facts_add_new(shim_facts *facts, uint64_t fact);

// reach.c
lua_Integer shim_reach(lua_State *L);

// listing.c
void shim_put_listing(lua_State *L);

// value.c
void shim_serialise(lua_State *L, int first, int keep_tables);
int32_t shim_reference(lua_State *L, int index);

#endif
