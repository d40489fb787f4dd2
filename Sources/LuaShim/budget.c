#include <time.h>

#include "internal.h"

// What passes between two looks at the clock, which cost more than those at the other limits.
enum { INSTRUCTIONS_A_LOOK = 1000, CHARGES_A_LOOK = 64, STEPS_A_LOOK = 10000 };

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

int shim_step(const shim_host *host) {
  if (host->lines.is_on) return 1;
  return host->limits.instruction_step > 0 ? host->limits.instruction_step : 1;
}

// One instruction more than is left: the hook comes before the instruction that it counts.
static int period_of(const shim_host *host) {
  int step = shim_step(host);
  if (host->left >= step) return step;
  return host->left > 0 ? (int)host->left + 1 : 1;
}

static void on_count(lua_State *L, lua_Debug *frame);

// The hook is each thread's own, and so is what it counts.
static void arm(lua_State *L, int count) { lua_sethook(L, on_count, LUA_MASKCOUNT, count); }

// From here each instruction raises again, whatever catches the error. What the thread ran since
// the last look is not known: the most that it can be is counted.
void shim_halt(lua_State *L) {
  int count = lua_gethookcount(L);
  if (count <= 1) return;
  shim_of(L)->left -= count - 1;
  arm(L, 1);
}

// Before a coroutine goes on: its period is from when it was made or last looked at.
void shim_rearm(lua_State *L) {
  shim_host *host = shim_of(L);
  int count = lua_gethookcount(L), period = shim_look_at_depth(L, period_of(host));
  if (count <= period) return;
  host->left -= count - 1;
  arm(L, period);
}

static void check_left(lua_State *L) {
  if (shim_of(L)->left >= 0) return;
  shim_raise(L, SHIM_KIND_INSTRUCTIONS, NULL, NULL, "too many instructions");
}

static void on_count(lua_State *L, lua_Debug *frame) {
  shim_host *host = shim_of(L);
  if (host->lines.is_on) shim_note_line(L, frame);
  shim_pass_stops(L, LUA_OK);
  host->left -= lua_gethookcount(L);
  check_left(L);
  if (host->left <= host->clock_due) {
    host->clock_due = host->left - INSTRUCTIONS_A_LOOK;
    shim_check_clock(L);
  }
  int period = shim_look_at_depth(L, period_of(host));
  if (host->depth_credit < 0) shim_raise_depth(L);
  if (lua_gethookcount(L) != period) arm(L, period);
}

static void give_steps(shim_host *host, int64_t wanted) {
  int64_t given = wanted < host->steps_left ? wanted : host->steps_left;
  host->steps += given;
  host->steps_left -= given;
}

void shim_budget_begin(shim_host *host) {
  host->left = host->limits.instructions > 0 ? host->limits.instructions : 0;
  host->clock_due = host->left - INSTRUCTIONS_A_LOOK;
  host->clock_started = 0;
  host->refusal = (shim_refusal){0};
  host->refusal_line = 0;
  host->running = 1;
  host->charges = 0;
  host->steps = 0;
  host->steps_left = host->limits.pattern_steps;
  give_steps(host, STEPS_A_LOOK);
  host->current = host->L;
  host->waiting = NULL;
  host->frames_below = 0;
  host->depth_credit = 0;
  host->calls++;
  int deepest = host->limits.call_depth, period = period_of(host);
  if (deepest < period) period = deepest > 0 ? deepest : 1;
  arm(host->L, period);
}

int64_t shim_counted(const shim_host *host) {
  int64_t limit = host->limits.instructions > 0 ? host->limits.instructions : 0;
  return limit - (host->left > 0 ? host->left : 0);
}

void shim_budget_end(shim_host *host) { host->running = 0; }

void shim_check_clock(lua_State *L) {
  if (is_overdue(shim_of(L)))
    shim_raise(L, SHIM_KIND_SECONDS, NULL, NULL, "too much processor time");
}

void shim_charge(lua_State *L, int64_t units) {
  shim_host *host = shim_of(L);
  if (units <= 0) return;
  host->left = units > host->left ? -1 : host->left - units;
  check_left(L);
  if (++host->charges % CHARGES_A_LOOK == 0) shim_check_clock(L);
}

// The matcher took more steps than it was given: gives what is needed and some more, or stops.
void shim_refill_steps(lua_State *L) {
  shim_host *host = shim_of(L);
  give_steps(host, STEPS_A_LOOK - host->steps);
  if (host->steps < 0)
    shim_raise(L, SHIM_KIND_PATTERN, NULL, NULL, "too many steps in patterns");
  shim_check_clock(L);
}
