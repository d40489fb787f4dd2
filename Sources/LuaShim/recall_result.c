#include <string.h>

#include "internal.h"
#include "recall.h"

// Results are read as value.c writes them.

typedef struct {
  const uint8_t *start;
  const uint8_t *next;
  const shim_asked *asked;
  shim_ending *ending;
} reading;

static uint32_t take_count(reading *r) {
  uint32_t count;
  memcpy(&count, r->next, sizeof count);
  r->next += sizeof count;
  return count;
}

// Notes where the whole number stands when it is that of a fact; 0 without room.
static int pass_integer(reading *r) {
  uint64_t bits;
  memcpy(&bits, r->next, sizeof bits);
  for (int i = 0; i < r->asked->fact_count; i++) {
    const shim_named_fact *fact = &r->asked->facts[i];
    if (fact->fact != bits) continue;
    if (r->ending->fact_count == MOST_FACTS) return 0;
    r->ending->facts[r->ending->fact_count++] = (shim_fact_place){
        .offset = (uint32_t)(r->next - r->start), .place = fact->place, .object = fact->object};
    break;
  }
  r->next += sizeof bits;
  return 1;
}

static int pass_values(reading *r, uint32_t count);

static int pass_table(reading *r) {
  if (take_count(r) != 0) return 0;
  if (!pass_values(r, take_count(r))) return 0;
  for (uint32_t names = take_count(r); names > 0; names--) {
    uint32_t length = take_count(r);
    r->next += length;
    if (!pass_values(r, 1)) return 0;
  }
  return 1;
}

// Stops at what is of the record, and at references.
static int pass_values(reading *r, uint32_t count) {
  for (; count > 0; count--) {
    uint32_t length;
    switch (*r->next++) {
      case SHIM_NIL: break;
      case SHIM_BOOL: r->next += 1; break;
      case SHIM_DOUBLE: r->next += 8; break;
      case SHIM_INT:
        if (!pass_integer(r)) return 0;
        break;
      case SHIM_STRING:
        length = take_count(r);
        r->next += length;
        break;
      case SHIM_TABLE:
        if (!pass_table(r)) return 0;
        break;
      default: return 0;
    }
  }
  return 1;
}

// Notes where a result holds numbers of facts that were asked; 0 when it holds something else of
// the record, or a reference.
int shim_find_facts(const uint8_t *bytes, const shim_asked *asked, shim_ending *ending) {
  reading r = {.start = bytes, .next = bytes, .asked = asked, .ending = ending};
  return pass_values(&r, take_count(&r));
}

// Puts the numbers of the facts of this record into a result.
void shim_put_facts(
    const shim_host *host, const shim_met *met, const shim_ending *ending, uint8_t *bytes) {
  for (int i = 0; i < ending->fact_count; i++) {
    const shim_fact_place *fact = &ending->facts[i];
    shim_place place;
    shim_place_at(host, &met->views[fact->object], fact->place, &place);
    uint64_t number = place.fact | SHIM_FACT_BIT;
    memcpy(bytes + fact->offset, &number, sizeof number);
  }
}
