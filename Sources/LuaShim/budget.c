#include <time.h>

#include "internal.h"

// Short enough that a hundred of the dearest instructions (two long strings compared) stay
// within a fraction of the processor time allowed.
enum { PERIOD = 100, CHARGES_A_LOOK = 64, STEPS_A_LOOK = 10000 };

static double seconds_of(clockid_t clock) {
  struct timespec now;
  clock_gettime(clock, &now);
  return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

// The wall clock is cheap to read and never behind the thread's, so it is asked first.
static int is_overdue(shim_host *host) {
  double wall = seconds_of(CLOCK_MONOTONIC);
  if (!host->clock_started) {
    host->clock_started = 1;
    host->wall_start = wall;
    host->cpu_start = seconds_of(CLOCK_THREAD_CPUTIME_ID);
    return 0;
  }
  if (wall - host->wall_start < host->limits.seconds) return 0;
  return seconds_of(CLOCK_THREAD_CPUTIME_ID) - host->cpu_start >= host->limits.seconds;
}

static int period_of(const shim_host *host) {
  return host->left < PERIOD ? (int)host->left : PERIOD;
}

static void on_count(lua_State *L, lua_Debug *frame);

static void arm(shim_host *host, lua_State *L, int count) {
  if (count < 1) count = 1;
  if (host->armed == count) return;
  host->armed = count;
  lua_sethook(L, on_count, LUA_MASKCOUNT, count);
}

// From here each instruction raises again: whatever catches the error cannot go on.
static void stop_at(lua_State *L, int kind, const char *text) {
  arm(shim_of(L), L, 1);
  shim_raise(L, kind, NULL, NULL, "%s", text);
}

static void on_count(lua_State *L, lua_Debug *frame) {
  shim_host *host = shim_of(L);
  (void)frame;
  if (host->stop != STOP_NONE) shim_reraise(L);
  host->left -= host->armed;
  if (host->left <= 0) stop_at(L, SHIM_KIND_INSTRUCTIONS, "too many instructions");
  shim_check_clock(L);
  arm(host, L, period_of(host));
}

void shim_budget_begin(shim_host *host) {
  host->left = host->limits.instructions;
  host->clock_started = 0;
  host->armed = 0;
  host->memory_line = 0;
  host->running = 1;
  host->charges = 0;
  host->steps = 0;
  host->steps_left = host->limits.pattern_steps;
  arm(host, host->L, period_of(host));
}

void shim_budget_end(shim_host *host) { host->running = 0; }

void shim_check_clock(lua_State *L) {
  if (is_overdue(shim_of(L))) stop_at(L, SHIM_KIND_SECONDS, "too much processor time");
}

void shim_charge(lua_State *L, int64_t units) {
  shim_host *host = shim_of(L);
  if (units <= 0) return;
  host->left = units > host->left ? 0 : host->left - units;
  if (host->left <= 0) stop_at(L, SHIM_KIND_INSTRUCTIONS, "too many instructions");
  if (++host->charges % CHARGES_A_LOOK == 0) shim_check_clock(L);
}

// The matcher took more steps than it was given: gives what is needed and some more, or stops.
void shim_refill_steps(lua_State *L) {
  shim_host *host = shim_of(L);
  int64_t wanted = STEPS_A_LOOK - host->steps;
  int64_t given = wanted < host->steps_left ? wanted : host->steps_left;
  host->steps += given;
  host->steps_left -= given;
  if (host->steps < 0) stop_at(L, SHIM_KIND_PATTERN, "too many steps in patterns");
  shim_check_clock(L);
}
