#include <string.h>

#include "internal.h"
#include "recall.h"

// Results are read as value.c writes them.

static uint32_t take_count(const uint8_t **bytes) {
  uint32_t count;
  memcpy(&count, *bytes, sizeof count);
  *bytes += sizeof count;
  return count;
}

static int pass_values(const uint8_t **bytes, uint32_t count);

static int pass_table(const uint8_t **bytes) {
  if (take_count(bytes) != 0) return 0;
  if (!pass_values(bytes, take_count(bytes))) return 0;
  for (uint32_t names = take_count(bytes); names > 0; names--) {
    uint32_t length = take_count(bytes);
    *bytes += length;
    if (!pass_values(bytes, 1)) return 0;
  }
  return 1;
}

// Stops at what is of the record, and at references.
static int pass_values(const uint8_t **bytes, uint32_t count) {
  for (; count > 0; count--) {
    uint32_t length;
    switch (*(*bytes)++) {
      case SHIM_NIL: break;
      case SHIM_BOOL: *bytes += 1; break;
      case SHIM_INT:
      case SHIM_DOUBLE: *bytes += 8; break;
      case SHIM_STRING:
        length = take_count(bytes);
        *bytes += length;
        break;
      case SHIM_TABLE:
        if (!pass_table(bytes)) return 0;
        break;
      default: return 0;
    }
  }
  return 1;
}

// Whether a result holds nothing of the record, and no reference.
int shim_is_plain(const uint8_t *bytes) { return pass_values(&bytes, take_count(&bytes)); }
