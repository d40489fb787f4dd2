#ifndef LUA_SHIM_H
#define LUA_SHIM_H

#include <stddef.h>
#include <stdint.h>

// A sandboxed Lua state behind plain C functions. Nothing here raises, nothing calls back: each
// function that may run Lua does so under a protected call of its own and returns a status.

typedef struct shim_host shim_host;

typedef struct {
  int64_t instructions;      // a call
  uint64_t memory;           // bytes, the whole state
  uint64_t source_bytes;     // a chunk
  uint64_t result_bytes;     // a call, serialised
  int32_t result_depth;      // tables in tables
  int32_t call_depth;        // functions under way at once
  int32_t instruction_step;  // between two looks at the limits
  int64_t pattern_steps;     // a call
  double seconds;            // processor time of the thread, a call
} shim_limits;

enum { SHIM_OK = 0, SHIM_STOPPED = 1, SHIM_FAILED = 2 };

enum {
  SHIM_KIND_NONE = 0,
  SHIM_KIND_SYNTAX,
  SHIM_KIND_RUNTIME,
  SHIM_KIND_SPENT,
  SHIM_KIND_UNDEFINED_GLOBAL,
  SHIM_KIND_GLOBAL_WRITE,
  SHIM_KIND_UNKNOWN_NAME,
  SHIM_KIND_WRITE,
  SHIM_KIND_INSTRUCTIONS,
  SHIM_KIND_MEMORY,
  SHIM_KIND_SOURCE,
  SHIM_KIND_RESULT,
  SHIM_KIND_DEPTH,
  SHIM_KIND_CALL_DEPTH,
  SHIM_KIND_SECONDS,
  SHIM_KIND_PATTERN
};

// Tags of slots (records and arguments) and of serialised values.
enum {
  SHIM_STOP = 0,
  SHIM_NIL,
  SHIM_BOOL,
  SHIM_INT,
  SHIM_DOUBLE,
  SHIM_STRING,
  SHIM_OBJECT,
  SHIM_LIST,
  SHIM_NULL_OBJECT,
  SHIM_REFERENCE,
  SHIM_TABLE
};

enum { SHIM_PRESUMED = 1 };

// bits: a bool or an int; a double's bits; a string's offset and (high half) length; an object's
// or a list's first slot and (high half) count; a reference. extra: of a string, an
// object or a list, the number of its cell: one a value, so that Lua makes each once.
typedef struct {
  uint8_t tag;
  uint8_t flags;
  uint16_t type;
  uint32_t extra;
  uint64_t bits;
} shim_slot;

// NULL when there is not enough memory, also within limits->memory.
shim_host *shim_new(const shim_limits *limits);
void shim_free(shim_host *host);
uint64_t shim_identity(const shim_host *host);
int shim_is_spent(const shim_host *host);
uint64_t shim_memory_used(const shim_host *host);
// Instructions of the last load or call.
int64_t shim_instructions(const shim_host *host);
void shim_collect(shim_host *host);

// Types are defined in order (indexes from 0), each followed by its fields in order.
int shim_add_type(shim_host *host, const char *name, size_t length);
int shim_add_field(
    shim_host *host, const char *name, size_t length, shim_slot template_slot, const char *heap);

int shim_prelude(
    shim_host *host, const char *name, const char *text, size_t length);

// Limits of NULL are those of the state.
int shim_load(
    shim_host *host, const char *name, const char *text, size_t length,
    const shim_limits *limits);
int shim_call(
    shim_host *host, int32_t function, const shim_slot *arguments, size_t count,
    const char *heap, const shim_limits *limits);

// Calls the functions, at least one, one after the other, each with those arguments and limits and
// a trace of its own. Ends with the first that does not return: the status is that one's. Tells
// how many were called: none when the state refuses.
int shim_call_each(
    shim_host *host, const int32_t *functions, size_t functions_count, const shim_slot *arguments,
    size_t count, const char *heap, const shim_limits *limits, size_t *called);
// From now on the result, the trace and the instructions told are of that one of the functions
// called, and the state refuses to run.
void shim_show_answer(shim_host *host, size_t index);
void shim_hide_answers(shim_host *host);
// A number of what that function gave, when the state recalls it: that function gave the same each
// time that it has this number. 0 when there is none.
uint64_t shim_answer_number(const shim_host *host);
// What all the functions read, one after the other; then where that of the answer that is shown
// starts in it, and how long it is.
const uint64_t *shim_traces(const shim_host *host, size_t *count);
size_t shim_answer_trace(const shim_host *host, size_t *start);

// Results of these two: Lua's compiled form of a source, or of each function of sources that the
// value of the reference keeps; the length (u32) before each. Nothing is run.
int shim_list(shim_host *host, const char *name, const char *text, size_t length);
int shim_list_kept(shim_host *host, int32_t reference);

// Makes what the references keep read-only for good.
int shim_seal(shim_host *host);
// Says that sources keep nothing that a call could change: no limit spends the state.
void shim_set_stateless(shim_host *host, int is_stateless);

// A reference to an export of the prelude, 0 when there is none of that name.
int32_t shim_export(shim_host *host, const char *name, size_t length);
// Result: a table whose names are the globals of rules.
int shim_globals(shim_host *host);
void shim_release(shim_host *host, int32_t reference);

// Slots and bytes are copied. Views of the record before become invalid.
int shim_set_record(
    shim_host *host, const shim_slot *slots, size_t count, const char *heap, size_t heap_length,
    size_t cells);

const uint8_t *shim_result(const shim_host *host, size_t *length);
const uint64_t *shim_stop_facts(const shim_host *host, size_t *count);
const uint64_t *shim_trace(const shim_host *host, size_t *count);
void shim_reset_trace(shim_host *host);

int32_t shim_error_kind(const shim_host *host);
int32_t shim_error_line(const shim_host *host);
const char *shim_error_chunk(const shim_host *host);
const char *shim_error_type(const shim_host *host);
const char *shim_error_name(const shim_host *host);
const char *shim_error_message(const shim_host *host);
// The rule functions under way, from the innermost.
int32_t shim_error_frame_count(const shim_host *host);
const char *shim_error_frame(const shim_host *host, int32_t index, int32_t *line);
const char *shim_error_frame_function(const shim_host *host, int32_t index);

// From now on the lines that run are noted, and each instruction is looked at. A step is the line
// it comes from in the upper half and the line it goes to in the lower; 0 is none.
void shim_note_lines(shim_host *host);
size_t shim_noted_sources(const shim_host *host);
const char *shim_noted_name(const shim_host *host, size_t source);
const uint8_t *shim_noted_lines(const shim_host *host, size_t source, size_t *count);
const uint64_t *shim_noted_steps(const shim_host *host, size_t source, size_t *capacity);

#endif
