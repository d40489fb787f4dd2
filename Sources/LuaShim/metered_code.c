#include <string.h>

#include "chunk.h"
#include "opcodes.h"

// Counts in the code itself: a call of the function takes its number of instructions off the
// counter, a turn of a loop that of the loop's. Between two runs of an instruction some jump goes
// back over it, to the start of a loop that holds it: so no less is counted than runs.
//
// A tick is
//   GETUPVAL R counter; ADDI R R -cost; MMBINI; SETUPVAL R counter; GEI R 0; JMP over the rest;
//   GETUPVAL R meter; CALL R
// where MMBINI is what ADDI skips. R lies beyond the function's own registers.

enum { LEAST_TICK = 8, AT_ONCE = OFFSET_SC, AT_A_TIME = OFFSET_SBX };
enum { EVENT_ADD = 6, EVENT_SUB = 7 };

static uint32_t code_at(const shim_metered *function, size_t pc) {
  uint32_t code;
  memcpy(&code, function->code + pc * sizeof code, sizeof code);
  return code;
}

uint32_t shim_call_cost(const shim_metered *function) {
  return function->count > LEAST_CALL ? (uint32_t)function->count : LEAST_CALL;
}

// A cost that ADDI cannot hold is loaded, some at a time.
uint32_t shim_tick_length(uint32_t cost) {
  if (cost <= AT_ONCE) return LEAST_TICK;
  return LEAST_TICK - 2 + 3 * ((cost + AT_A_TIME - 1) / AT_A_TIME);
}

// Where the instruction may go on besides the next; -1 for nowhere.
static int64_t target_of(uint32_t code, size_t pc) {
  int64_t next = (int64_t)pc + 1;
  switch (op_of(code)) {
    case OP_JMP: return next + sj_of(code);
    case OP_FORLOOP:
    case OP_TFORLOOP: return next - bx_of(code);
    case OP_FORPREP: return next + bx_of(code) + 1;
    case OP_TFORPREP: return next + bx_of(code);
    default: return -1;
  }
}

// Nothing may come between such an instruction and the next.
static int is_tied(uint32_t code) {
  int op = op_of(code);
  if (op >= OP_ADDI && op <= OP_SHR) return 1;
  if (op >= OP_EQ && op <= OP_TESTSET) return 1;
  return op == OP_LOADKX || op == OP_LFALSESKIP || op == OP_NEWTABLE || op == OP_TFORCALL ||
         (op == OP_SETLIST && (code >> 15 & 1));
}

static void note_loops(lua_State *L, const shim_metered *function) {
  shim_spot *spots = shim_spots_of(L, function);
  memset(spots, 0, function->count * sizeof *spots);
  for (size_t pc = 0; pc < function->count; pc++) {
    int64_t target = target_of(code_at(function, pc), pc);
    if (target >= (int64_t)function->count) shim_refuse_function(L, function, "it leads nowhere");
    if (target < 0 || target > (int64_t)pc) continue;
    if (target > 0 && is_tied(code_at(function, (size_t)target - 1)))
      shim_refuse_function(L, function, "a loop starts where none can");
    uint32_t turn = (uint32_t)(pc - (size_t)target + 1);
    if (turn > spots[target].turn) spots[target].turn = turn;
  }
}

// Finds the loops, and where each instruction goes.
void shim_lay_out(lua_State *L, shim_metered *function) {
  note_loops(L, function);
  shim_spot *spots = shim_spots_of(L, function);
  function->entry = op_of(code_at(function, 0)) == OP_VARARGPREP;
  uint32_t position = 0;
  for (size_t pc = 0; pc < function->count; pc++) {
    if (pc == function->entry) position += shim_tick_length(shim_call_cost(function));
    if (spots[pc].turn > 0) position += shim_tick_length(spots[pc].turn);
    spots[pc].start = position++;
  }
}

static void put(shim_chunk_copy *copy, uint32_t code) { shim_chunk_put(copy, &code, sizeof code); }

static void put_subtraction(shim_chunk_copy *copy, int reg, uint32_t cost) {
  if (cost <= AT_ONCE) {
    put(copy, make_abc(OP_ADDI, reg, 0, reg, OFFSET_SC - (int)cost));
    put(copy, make_abc(OP_MMBINI, reg, 0, OFFSET_SC + (int)cost, EVENT_SUB));
    return;
  }
  while (cost > 0) {
    uint32_t part = cost < AT_A_TIME ? cost : AT_A_TIME;
    put(copy, make_sbx(OP_LOADI, reg + 1, -(int64_t)part));
    put(copy, make_abc(OP_ADD, reg, 0, reg, reg + 1));
    put(copy, make_abc(OP_MMBIN, reg, 0, reg + 1, EVENT_ADD));
    cost -= part;
  }
}

static void put_tick(shim_chunk_copy *copy, const shim_metered *function, uint32_t cost) {
  int reg = function->free_register;
  put(copy, make_abc(OP_GETUPVAL, reg, 0, function->counter, 0));
  put_subtraction(copy, reg, cost);
  put(copy, make_abc(OP_SETUPVAL, reg, 0, function->counter, 0));
  put(copy, make_abc(OP_GEI, reg, 1, OFFSET_SC, 0));
  put(copy, make_sj(OP_JMP, 2));
  put(copy, make_abc(OP_GETUPVAL, reg, 0, function->counter + 1, 0));
  put(copy, make_abc(OP_CALL, reg, 0, 1, 1));
}

// Lua looks for the call of an iterator at the very place that TFORPREP tells.
static int64_t moved(const shim_spot *spots, uint32_t code, int64_t target) {
  const shim_spot *spot = &spots[target];
  int passes_tick = spot->turn > 0 && op_of(code) != OP_TFORPREP;
  return (int64_t)spot->start - (passes_tick ? shim_tick_length(spot->turn) : 0);
}

static uint32_t relinked(
    lua_State *L, const shim_metered *function, const shim_spot *spots, size_t pc) {
  uint32_t code = code_at(function, pc);
  int64_t target = target_of(code, pc);
  if (target < 0) return code;
  int64_t ahead = moved(spots, code, target) - ((int64_t)spots[pc].start + 1);
  if (op_of(code) == OP_JMP) return make_sj(OP_JMP, ahead);
  int64_t bx = ahead;
  if (op_of(code) == OP_FORPREP) bx = ahead - 1;
  if (op_of(code) == OP_FORLOOP || op_of(code) == OP_TFORLOOP) bx = -ahead;
  if (bx > MOST_BX) shim_refuse_function(L, function, "a loop is too long");
  return with_bx(code, bx);
}

// stack: unchanged
void shim_put_code(shim_chunk_copy *copy, const shim_metered *function) {
  const shim_spot *spots = shim_spots_of(copy->L, function);
  shim_chunk_put_size(copy, spots[function->count - 1].start + 1);
  for (size_t pc = 0; pc < function->count; pc++) {
    if (pc == function->entry) put_tick(copy, function, shim_call_cost(function));
    if (spots[pc].turn > 0) put_tick(copy, function, spots[pc].turn);
    put(copy, relinked(copy->L, function, spots, pc));
  }
}
