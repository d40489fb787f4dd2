#include <stdlib.h>
#include <string.h>

#include "internal.h"

// The most that is kept: sources, lines of each, steps of each.
enum { MOST_SOURCES = 4096, MOST_LINES = 1 << 20, MOST_STEPS = 1 << 20 };

// The lines of one source that ran, and the steps from one line to another.
struct shim_source_lines {
  char *name;
  uint8_t *ran;  // a line: whether it ran
  size_t line_capacity;
  uint64_t *steps;  // open hash, 0: free
  size_t step_count;
  size_t step_capacity;
};

void shim_free_lines(shim_host *host) {
  for (size_t i = 0; i < host->lines.count; i++) {
    free(host->lines.sources[i].name);
    free(host->lines.sources[i].ran);
    free(host->lines.sources[i].steps);
  }
  free(host->lines.sources);
}

static shim_source_lines *source_of(shim_lines *lines, const char *name) {
  for (size_t i = lines->count; i > 0; i--)
    if (strcmp(lines->sources[i - 1].name, name) == 0) return &lines->sources[i - 1];
  if (lines->count == MOST_SOURCES) return NULL;
  if (!shim_grow(
          (void **)&lines->sources, &lines->capacity, lines->count + 1, sizeof *lines->sources))
    return NULL;
  char *copy = strdup(name);
  if (copy == NULL) return NULL;
  lines->sources[lines->count] = (shim_source_lines){.name = copy};
  return &lines->sources[lines->count++];
}

static void note_line(shim_source_lines *source, int32_t line) {
  size_t needed = (size_t)line + 1, before = source->line_capacity;
  if (needed > before) {
    if (!shim_grow((void **)&source->ran, &source->line_capacity, needed, 1)) return;
    memset(source->ran + before, 0, source->line_capacity - before);
  }
  source->ran[line] = 1;
}

static int put_step(uint64_t *steps, size_t capacity, uint64_t step) {
  size_t i = (size_t)(step * 0x9E3779B97F4A7C15u >> 32) & (capacity - 1);
  while (steps[i] != 0 && steps[i] != step) i = (i + 1) & (capacity - 1);
  if (steps[i] == step) return 0;
  steps[i] = step;
  return 1;
}

static int grow_steps(shim_source_lines *source) {
  size_t capacity = source->step_capacity == 0 ? 64 : source->step_capacity * 2;
  uint64_t *steps = calloc(capacity, sizeof *steps);
  if (steps == NULL) return 0;
  for (size_t i = 0; i < source->step_capacity; i++)
    if (source->steps[i] != 0) put_step(steps, capacity, source->steps[i]);
  free(source->steps);
  source->steps = steps;
  source->step_capacity = capacity;
  return 1;
}

static void note_step(shim_source_lines *source, int32_t from, int32_t to) {
  if (source->step_count * 2 >= source->step_capacity && !grow_steps(source)) return;
  if (source->step_count == MOST_STEPS) return;
  uint64_t step = (uint64_t)from << 32 | (uint32_t)to;
  source->step_count += (size_t)put_step(source->steps, source->step_capacity, step);
}

// A step joins two lines of one activation; that of the frame tells activations apart.
// stack: … -> …
static void note_instruction(lua_State *L, lua_Debug *frame) {
  shim_lines *lines = &shim_of(L)->lines;
  if (!lua_getinfo(L, "Sl", frame)) return;
  if (frame->currentline <= 0 || frame->currentline >= MOST_LINES || frame->source[0] != '@')
    return;
  shim_source_lines *source = source_of(lines, frame->source + 1);
  if (source == NULL) return;
  note_line(source, frame->currentline);
  int same = lines->frame == frame->i_ci && lines->function == frame->linedefined;
  if (same && lines->line != frame->currentline)
    note_step(source, lines->line, frame->currentline);
  lines->frame = frame->i_ci;
  lines->function = frame->linedefined;
  lines->line = frame->currentline;
}

static void on_instruction(lua_State *L, lua_Debug *frame) {
  if (shim_of(L)->lines.is_on) note_instruction(L, frame);
  shim_pass_stops(L, LUA_OK);
}

// Coroutines made from now on have the hook too.
void shim_note_lines(shim_host *host) {
  host->lines.is_on = 1;
  lua_sethook(host->L, on_instruction, LUA_MASKCOUNT, 1);
}

// As `shim_halt`, where no value may be pushed: a hook may be set at any time.
void shim_halt_by_hook(lua_State *L) {
  shim_of(L)->is_hooked = 1;
  lua_sethook(L, on_instruction, LUA_MASKCOUNT, 1);
}

// Before a call; the coroutines of the one before are dead.
void shim_unhook(shim_host *host) {
  host->is_hooked = 0;
  if (!host->lines.is_on) lua_sethook(host->L, NULL, 0, 0);
}

size_t shim_noted_sources(const shim_host *host) { return host->lines.count; }

const char *shim_noted_name(const shim_host *host, size_t source) {
  return host->lines.sources[source].name;
}

const uint8_t *shim_noted_lines(const shim_host *host, size_t source, size_t *count) {
  *count = host->lines.sources[source].line_capacity;
  return host->lines.sources[source].ran;
}

const uint64_t *shim_noted_steps(const shim_host *host, size_t source, size_t *capacity) {
  *capacity = host->lines.sources[source].step_capacity;
  return host->lines.sources[source].steps;
}
