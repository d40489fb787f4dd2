#include <stdlib.h>
#include <string.h>

#include "internal.h"

static size_t slot_of_hash(const shim_trace_state *trace, uint64_t fact) {
  size_t mask = trace->seen_capacity - 1;
  size_t i = (size_t)((fact * 0x9E3779B97F4A7C15u) >> 32) & mask;
  while (trace->seen[i] != 0 && trace->seen[i] != fact) i = (i + 1) & mask;
  return i;
}

static int grow_seen(shim_trace_state *trace) {
  shim_trace_state larger = *trace;
  larger.seen_capacity = trace->seen_capacity < 64 ? 128 : trace->seen_capacity * 2;
  larger.seen = calloc(larger.seen_capacity, sizeof *larger.seen);
  if (larger.seen == NULL) return 0;
  for (size_t i = 0; i < trace->seen_capacity; i++)
    if (trace->seen[i] != 0) larger.seen[slot_of_hash(&larger, trace->seen[i])] = trace->seen[i];
  free(trace->seen);
  *trace = larger;
  return 1;
}

// Facts below a null object have no slot of their own to stamp. Their path is never 0, so
// neither are they. Returns 1 when new, 0 when seen, -1 without memory.
static int mark_seen(shim_trace_state *trace, uint64_t fact) {
  if (trace->seen_count * 2 >= trace->seen_capacity && !grow_seen(trace)) return -1;
  size_t i = slot_of_hash(trace, fact);
  if (trace->seen[i] == fact) return 0;
  trace->seen[i] = fact;
  trace->seen_count++;
  return 1;
}

// Objects are only ways to their fields.
static int is_recorded(int tag) { return tag != SHIM_OBJECT && tag != SHIM_NULL_OBJECT; }

void shim_record_read(lua_State *L, const shim_place *place) {
  shim_host *host = shim_of(L);
  if (!is_recorded(place->slot->tag)) return;
  if (!shim_reserve_facts(&host->trace.facts)) shim_raise_memory(L);
  if (!place->below_null) {
    shim_mark(host, place->index);
    return;
  }
  int is_new = mark_seen(&host->trace, place->fact);
  if (is_new < 0) shim_raise_memory(L);
  if (is_new > 0) shim_facts_add(&host->trace.facts, place->fact);
}

static void clear_stamps(shim_host *host) {
  if (host->record.stamps != NULL)
    memset(host->record.stamps, 0, host->record.slot_capacity * sizeof *host->record.stamps);
  host->trace.stamp = 1;
}

// What was read before stays, for those who asked for several functions.
void shim_begin_trace(shim_host *host) {
  shim_trace_state *trace = &host->trace;
  trace->start = trace->facts.count;
  if (++trace->stamp == 0) clear_stamps(host);
  if (trace->seen_count > 0) memset(trace->seen, 0, trace->seen_capacity * sizeof *trace->seen);
  trace->seen_count = 0;
}

void shim_reset_trace(shim_host *host) {
  if (host->answers.is_shown) return;
  host->trace.facts.count = 0;
  shim_begin_trace(host);
}

const uint64_t *shim_trace(const shim_host *host, size_t *count) {
  const shim_answers *answers = &host->answers;
  size_t start = host->trace.start, end = host->trace.facts.count;
  if (answers->is_shown) {
    start = answers->items[answers->shown].trace;
    if (answers->shown + 1 < answers->count) end = answers->items[answers->shown + 1].trace;
  }
  *count = end - start;
  return host->trace.facts.items + start;
}

const uint64_t *shim_traces(const shim_host *host, size_t *count) {
  size_t start = host->answers.count > 0 ? host->answers.items[0].trace : 0;
  *count = host->trace.facts.count - start;
  return host->trace.facts.items + start;
}

size_t shim_answer_trace(const shim_host *host, size_t *start) {
  size_t count, first;
  const uint64_t *trace = shim_trace(host, &count), *all = shim_traces(host, &first);
  *start = (size_t)(trace - all);
  return count;
}
