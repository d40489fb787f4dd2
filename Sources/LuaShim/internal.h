#ifndef SHIM_INTERNAL_H
#define SHIM_INTERNAL_H

#include <lua.h>

#include <lauxlib.h>
#include <lualib.h>

#include "LuaShim.h"

typedef enum { STOP_NONE, STOP_UNKNOWN, STOP_ERROR } shim_stop;

typedef struct {
  int32_t kind;
  int32_t line;  // 0: none
  char chunk[256];
  char type[128];
  char name[256];
  char message[1024];
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

typedef struct {
  char name[128];
  uint32_t field_count;
  shim_slot *templates;
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
  uint32_t *stamps;
  uint32_t epoch;
  int views;  // registry: block number + 1 -> userdata
  int nulls;  // registry: fact -> userdata of a null object
} shim_record;

typedef struct {
  shim_facts facts;
  uint32_t stamp;
  uint64_t *seen;  // open hash of the facts below null objects, 0: free
  size_t seen_count;
  size_t seen_capacity;
} shim_trace_state;

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

  // registry references
  int allowed;         // globals of rules
  int rule_metatable;  // of each rule chunk's _ENV
  int prelude_env;
  int list_methods;
  int list_metatable;
  int references;     // what Swift holds: index -> value
  int reference_of;   // value -> index
  int exports;        // name -> value, as rules see it
  int coroutines;     // the threads of one call
  int held;           // the error value that was described already
};

static inline shim_host *shim_of(lua_State *L) { return *(shim_host **)lua_getextraspace(L); }

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
void shim_note_refusal(lua_State *L);
int shim_rule_frame(lua_State *L, int level, lua_Debug *frame);
void shim_copy_text(char *target, size_t capacity, const char *text);
void shim_fail(shim_host *host, int kind, const char *message);
void shim_describe_syntax(shim_host *host, const char *name, const char *message);

// sandbox.c, text.c, tables.c, order.c, sort.c, freeze.c
void shim_open_sandbox(lua_State *L);
void shim_open_prelude(lua_State *L);
void shim_wrap(lua_State *L, const char *name, lua_CFunction function);
void shim_wrap_text(lua_State *L);
void shim_wrap_codes(lua_State *L);
void shim_wrap_base(lua_State *L);
void shim_wrap_tables(lua_State *L);
void shim_freeze(lua_State *L, const char *name);
void shim_freeze_deep(lua_State *L, const char *name);
int shim_frozen(lua_State *L, int index);
void shim_strict(lua_State *L, const char *name);
void shim_push_text(lua_State *L, int index);
int shim_tostring(lua_State *L);
int shim_format(lua_State *L);
int shim_pairs(lua_State *L);
int shim_ipairs(lua_State *L);
int shim_sort(lua_State *L);

// record.c, view.c, trace.c, facts.c, primitives.c, types.c
typedef enum { VIEW_OBJECT, VIEW_LIST, VIEW_NULL } view_kind;

typedef struct {
  uint32_t epoch;
  uint16_t type;
  uint16_t kind;
  uint32_t start;  // first slot; of a null object, the slot that is null
  uint32_t count;
  uint32_t block;
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
void shim_push_slot(
    lua_State *L, const shim_slot *slot, const char *heap, uint64_t fact);
void shim_push_names(lua_State *L, const shim_view *view);
place_kind shim_resolve(
    lua_State *L, const shim_view *view, int names, int key, shim_place *place);
void shim_record_read(lua_State *L, const shim_place *place);
int shim_raise_unknown(lua_State *L, uint64_t fact);
int shim_raise_name(lua_State *L, const shim_view *view, int key);
const char *shim_view_name(shim_host *host, const shim_view *view);
void shim_push_metatable(lua_State *L, const char *name, int names);
int shim_open_lists(lua_State *L);
void shim_push_primitives(lua_State *L);

int shim_facts_add(shim_facts *facts, uint64_t fact);
int shim_facts_add_new(shim_facts *facts, uint64_t fact);

// value.c
void shim_serialise(lua_State *L, int first, int keep_tables);
int32_t shim_reference(lua_State *L, int index);

#endif
