#ifndef SHIM_OPCODES_H
#define SHIM_OPCODES_H

#include <stdint.h>

// The instructions of Lua 5.4's machine (lopcodes.h) that lead elsewhere, that belong with the one
// behind them, or that counting needs.

enum {
  OP_LOADI = 1,
  OP_LOADKX = 4,
  OP_LFALSESKIP = 6,
  OP_GETUPVAL = 9,
  OP_SETUPVAL = 10,
  OP_NEWTABLE = 19,
  OP_ADDI = 21,
  OP_ADD = 34,
  OP_SHR = 45,
  OP_MMBIN = 46,
  OP_MMBINI = 47,
  OP_JMP = 56,
  OP_EQ = 57,
  OP_GEI = 65,
  OP_TESTSET = 67,
  OP_CALL = 68,
  OP_FORLOOP = 73,
  OP_FORPREP = 74,
  OP_TFORPREP = 75,
  OP_TFORCALL = 76,
  OP_TFORLOOP = 77,
  OP_SETLIST = 78,
  OP_VARARGPREP = 81
};

enum { MOST_BX = (1 << 17) - 1, OFFSET_SBX = MOST_BX >> 1 };
enum { MOST_SJ = (1 << 25) - 1, OFFSET_SJ = MOST_SJ >> 1 };
enum { MOST_C = 255, OFFSET_SC = MOST_C >> 1 };

static inline int op_of(uint32_t code) { return (int)(code & 0x7F); }
static inline int64_t bx_of(uint32_t code) { return (int64_t)(code >> 15); }
static inline int64_t sj_of(uint32_t code) { return (int64_t)(code >> 7) - OFFSET_SJ; }

static inline uint32_t with_bx(uint32_t code, int64_t bx) {
  return (code & 0x7FFF) | (uint32_t)bx << 15;
}

static inline uint32_t make_abc(int op, int a, int k, int b, int c) {
  return (uint32_t)op | (uint32_t)a << 7 | (uint32_t)k << 15 | (uint32_t)b << 16 |
         (uint32_t)c << 24;
}

static inline uint32_t make_sbx(int op, int a, int64_t sbx) {
  return (uint32_t)op | (uint32_t)a << 7 | (uint32_t)(sbx + OFFSET_SBX) << 15;
}

static inline uint32_t make_sj(int op, int64_t sj) {
  return (uint32_t)op | (uint32_t)(sj + OFFSET_SJ) << 7;
}

#endif
