#include "internal.h"

// Functions of rules on the stack of calls. Rule chunks are named "@…", prelude chunks "=…".

int shim_is_rule(const lua_Debug *frame) { return frame->source[0] == '@'; }

// The next frame of a rule from that depth on, in the thread or in those that wait for it; both
// are moved past it.
static int next_rule_frame(
    lua_State **L, int *depth, const shim_waiting **waiting, lua_Debug *frame) {
  for (;;) {
    while (lua_getstack(*L, *depth, frame)) {
      ++*depth;
      lua_getinfo(*L, "Sl", frame);
      if (shim_is_rule(frame)) return 1;
    }
    if (*waiting == NULL) return 0;
    *L = (*waiting)->L;
    *waiting = (*waiting)->below;
    *depth = 0;
  }
}

int shim_rule_frame(lua_State *L, int level, lua_Debug *frame) {
  const shim_waiting *waiting = shim_of(L)->waiting;
  int depth = 0;
  while (next_rule_frame(&L, &depth, &waiting, frame))
    if (--level == 0) return 1;
  return 0;
}

static void keep(lua_State *L, shim_frame *kept, lua_Debug *frame) {
  lua_getinfo(L, "n", frame);
  shim_copy_text(kept->chunk, sizeof kept->chunk, frame->source + 1);
  shim_copy_text(kept->function, sizeof kept->function, frame->name);
  kept->line = frame->currentline > 0 ? frame->currentline : 0;
}

// Notes the functions of rules under way in the error being described.
void shim_keep_frames(lua_State *L) {
  shim_error *error = &shim_of(L)->error;
  const shim_waiting *waiting = shim_of(L)->waiting;
  lua_Debug frame;
  int depth = 0;
  error->frame_count = 0;
  while (error->frame_count < SHIM_FRAMES && next_rule_frame(&L, &depth, &waiting, &frame))
    keep(L, &error->frames[error->frame_count++], &frame);
}

int32_t shim_error_frame_count(const shim_host *host) { return host->error.frame_count; }

const char *shim_error_frame(const shim_host *host, int32_t index, int32_t *line) {
  *line = host->error.frames[index].line;
  return host->error.frames[index].chunk;
}

const char *shim_error_frame_function(const shim_host *host, int32_t index) {
  return host->error.frames[index].function;
}
