#include "internal.h"

// Makes room for one more.
int shim_reserve_facts(shim_facts *facts) {
  return shim_grow(
      (void **)&facts->items, &facts->capacity, facts->count + 1, sizeof *facts->items);
}

int shim_facts_add(shim_facts *facts, uint64_t fact) {
  if (!shim_reserve_facts(facts)) return 0;
  facts->items[facts->count++] = fact;
  return 1;
}

// For short lists: each is compared.
int shim_facts_add_new(shim_facts *facts, uint64_t fact) {
  for (size_t i = 0; i < facts->count; i++)
    if (facts->items[i] == fact) return 1;
  return shim_facts_add(facts, fact);
}

// Ends the run: the fact is not known.
int shim_raise_unknown(lua_State *L, uint64_t fact) {
  shim_host *host = shim_of(L);
  host->stop_facts.count = 0;
  if (!shim_facts_add(&host->stop_facts, fact)) return shim_raise_memory(L);
  return shim_raise_stop(L);
}
