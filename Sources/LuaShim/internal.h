#ifndef SHIM_INTERNAL_H
#define SHIM_INTERNAL_H

#include "host.h"
#include "record.h"

// pool.c
void *shim_pool_resize(shim_pool *pool, void *block, size_t old_size, size_t new_size);
void shim_pool_trim(shim_pool *pool);
void shim_pool_free(shim_pool *pool);

// state.c, memory.c
void *shim_allocate(void *host, void *block, size_t old_size, size_t new_size);
int shim_grow(void **items, size_t *capacity, size_t needed, size_t item_size);

// run.c, call.c
void shim_begin_next(lua_State *L, int meter);
void shim_open_stack(lua_State *L);
void shim_set_caller(shim_host *host);
int shim_open_caller(lua_State *L);
int shim_enter_caller(shim_host *host, void *payload, const shim_limits *limits);
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

// trace.c
void shim_begin_trace(shim_host *host);

// lexing.c
const char *shim_find_name(const char *text, size_t length, const char *name);

// budget.c
void shim_budget_begin(shim_host *host);
void shim_budget_end(shim_host *host);
void shim_charge(lua_State *L, int64_t units);
void shim_check_clock(lua_State *L);
void shim_look_at_clock(lua_State *L);
void shim_check_left(lua_State *L);
void shim_refill_steps(lua_State *L);
int64_t shim_counted(const shim_host *host);

// meter.c, metered.c
#define SHIM_METER_NAME "(meter)"
enum { LEAST_CALL = 8 };  // what a call of a function counts at least

void shim_open_meter(lua_State *L);
void shim_meter_chunk(lua_State *L, const char *name);
void shim_meter_begin(shim_host *host);
void shim_meter_begin_of(lua_State *L, int index);
void shim_look_at_meter(lua_State *L);
void shim_look_at_meter_of(lua_State *L, int index);
void shim_meter_thread(lua_State *L);
void shim_shorten_period(lua_State *L);
void shim_halt(lua_State *L);

// lines.c
void shim_halt_by_hook(lua_State *L);
void shim_unhook(shim_host *host);
void shim_free_lines(shim_host *host);

// depth.c
int shim_frames(lua_State *L);
void shim_check_depth(lua_State *L);
int64_t shim_look_at_depth(lua_State *L, int64_t period, int own_frames);
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
void shim_note_memory(lua_State *L);
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

// sentence.c, outcome.c, folding.c, calendar.c, seeking.c
void shim_push_sentence(lua_State *L, int index, int values);
int shim_sentence(lua_State *L);
int shim_set_writer(lua_State *L);
int shim_outcome(lua_State *L);
int shim_holds(lua_State *L);
int shim_field_holds(lua_State *L);
int shim_any_holds(lua_State *L);
size_t shim_fold(char *out, const char *text, size_t length);
enum { SHIM_DATE_LENGTH = 10 };

int shim_is_date(const char *text, size_t length);
int shim_civil(lua_State *L);
int shim_day(lua_State *L);
int shim_date(lua_State *L);
int shim_seek(lua_State *L);
int shim_same(lua_State *L);
int shim_tally(lua_State *L);

// value.c
void shim_serialise(lua_State *L, int first, int keep_tables);
int32_t shim_reference(lua_State *L, int index);

#endif
