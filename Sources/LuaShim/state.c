#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "internal.h"
#include "recall.h"

static atomic_uint_fast64_t next_identity = 1;

static int new_reference(lua_State *L) { return luaL_ref(L, LUA_REGISTRYINDEX); }

static int new_table_reference(lua_State *L) {
  lua_newtable(L);
  return new_reference(L);
}

// stack: 1 payload (unused)
static int open_body(lua_State *L) {
  shim_host *host = shim_of(L);
  shim_open_meter(L);
  lua_pushliteral(L, "stopped");
  host->stop_text = new_reference(L);
  host->references = new_table_reference(L);
  host->reference_of = new_table_reference(L);
  host->exports = new_table_reference(L);
  host->list_methods = new_table_reference(L);
  host->record.cell_values = new_table_reference(L);
  host->record.nulls = new_table_reference(L);
  host->list_metatable = shim_open_lists(L);
  host->coroutines = shim_open_coroutines(L);
  host->caller = shim_open_caller(L);
  lua_pushboolean(L, 0);
  host->held = new_reference(L);
  lua_pushboolean(L, 0);
  host->writer = new_reference(L);
  shim_open_sandbox(L);
  shim_open_prelude(L);
  return 0;
}

shim_host *shim_new(const shim_limits *limits) {
  shim_host *host = calloc(1, sizeof *host);
  if (host == NULL) return NULL;
  host->limits = *limits;
  host->own_limits = *limits;
  host->identity = atomic_fetch_add(&next_identity, 1);
  host->record.epoch = 1;
  host->trace.stamp = 1;
  host->recall.asked = calloc(1, sizeof *host->recall.asked);
  if (host->recall.asked == NULL) {
    shim_free(host);
    return NULL;
  }
  host->L = lua_newstate(shim_allocate, host);
  if (host->L != NULL) lua_gc(host->L, LUA_GCGEN, 0, 0);
  if (host->L == NULL) {
    shim_free(host);
    return NULL;
  }
  *(shim_host **)lua_getextraspace(host->L) = host;
  host->current = host->L;
  shim_open_stack(host->L);
  if (shim_enter(host, open_body, NULL) != SHIM_OK) {
    shim_free(host);
    return NULL;
  }
  shim_set_caller(host);
  return host;
}

static void free_types(shim_host *host) {
  for (uint32_t i = 0; i < host->type_count; i++) {
    free(host->types[i].templates);
    free(host->types[i].map);
  }
  free(host->types);
  free(host->template_heap.bytes);
}

void shim_free(shim_host *host) {
  if (host == NULL) return;
  if (host->L != NULL) lua_close(host->L);
  shim_pool_free(&host->pool);
  free_types(host);
  free(host->record.slots);
  free(host->record.heap);
  free(host->record.stamps);
  free(host->record.made);
  free(host->trace.facts.items);
  free(host->trace.seen);
  free(host->stop_facts.items);
  free(host->pending.items);
  free(host->meter.plain.bytes);
  free(host->meter.counted.bytes);
  free(host->meter.spots);
  free(host->result.bytes);
  free(host->answers.items);
  shim_forget_all(host);
  free(host->recall.trees);
  free(host->recall.asked);
  shim_free_lines(host);
  free(host);
}

uint64_t shim_identity(const shim_host *host) { return host->identity; }
int shim_is_spent(const shim_host *host) { return host->spent; }
uint64_t shim_memory_used(const shim_host *host) { return host->used; }

int64_t shim_instructions(const shim_host *host) {
  const shim_answers *answers = &host->answers;
  return answers->is_shown ? answers->items[answers->shown].instructions : host->instructions;
}

uint64_t shim_answer_number(const shim_host *host) {
  const shim_answers *answers = &host->answers;
  return answers->is_shown ? answers->items[answers->shown].number : 0;
}

const uint8_t *shim_result(const shim_host *host, size_t *length) {
  const shim_answers *answers = &host->answers;
  size_t start = 0, end = host->result.count;
  if (answers->is_shown) {
    start = answers->items[answers->shown].result;
    if (answers->shown + 1 < answers->count) end = answers->items[answers->shown + 1].result;
  }
  *length = end - start;
  return host->result.bytes + start;
}

const uint64_t *shim_stop_facts(const shim_host *host, size_t *count) {
  *count = host->stop_facts.count;
  return host->stop_facts.items;
}
