#include <stdlib.h>

#include "chunk.h"

// The line of each instruction: a step from that of the one before, or ABSOLUTE and a line in a
// table, at least once in so many instructions (lcode.c, ldebug.c).
enum { ABSOLUTE = -0x80, MOST_RELATIVE = 128 };

typedef struct {
  const int8_t *steps;
  shim_chunk_copy table;  // at the next line of the table
  int line;
} line_reader;

typedef struct {
  shim_chunk_copy *copy;
  int is_table;  // whether the table is written, or else the steps
  int line;
  int since;  // instructions since the last of the table
  size_t position;
  size_t in_table;
} line_writer;

static int next_line(line_reader *reader) {
  int8_t step = *reader->steps++;
  if (step == ABSOLUTE) {
    shim_chunk_take_size(&reader->table);
    reader->line = (int)shim_chunk_take_size(&reader->table);
  } else {
    reader->line += step;
  }
  return reader->line;
}

static void put_line(line_writer *writer, int line) {
  int step = line - writer->line;
  if (abs(step) >= -ABSOLUTE || writer->since++ >= MOST_RELATIVE) {
    step = ABSOLUTE;
    writer->since = 1;
    writer->in_table++;
    if (writer->is_table) {
      shim_chunk_put_size(writer->copy, writer->position);
      shim_chunk_put_size(writer->copy, (size_t)line);
    }
  }
  if (!writer->is_table) shim_chunk_put_byte(writer->copy, (uint8_t)step);
  writer->line = line;
  writer->position++;
}

// A tick has the line of what it comes before.
static size_t put_all(
    shim_chunk_copy *copy, const shim_metered *function, line_reader reader, int is_table) {
  const shim_spot *spots = shim_spots_of(copy->L, function);
  line_writer writer = {.copy = copy, .is_table = is_table, .line = function->line};
  for (size_t pc = 0; pc < function->count; pc++) {
    int line = next_line(&reader);
    while (writer.position <= spots[pc].start) put_line(&writer, line);
  }
  return writer.in_table;
}

// stack: unchanged
void shim_put_lines(shim_chunk_copy *copy, const shim_metered *function) {
  if (shim_chunk_take_size(copy) != function->count)
    shim_refuse_function(copy->L, function, "its lines are not known");
  line_reader reader = {.line = function->line};
  reader.steps = (const int8_t *)shim_chunk_take(copy, function->count);
  size_t in_table = shim_chunk_take_size(copy);
  reader.table = *copy;
  for (size_t i = 0; i < 2 * in_table; i++) shim_chunk_take_size(copy);
  const shim_spot *spots = shim_spots_of(copy->L, function);
  shim_chunk_put_size(copy, spots[function->count - 1].start + 1);
  in_table = put_all(copy, function, reader, 0);
  shim_chunk_put_size(copy, in_table);
  put_all(copy, function, reader, 1);
}
