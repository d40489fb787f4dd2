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

void shim_check_left(lua_State *L) {
  if (shim_of(L)->left >= 0) return;
  shim_raise(L, SHIM_KIND_INSTRUCTIONS, NULL, NULL, "too many instructions");
}

void shim_look_at_clock(lua_State *L) {
  shim_host *host = shim_of(L);
  if (host->left > host->clock_due) return;
  host->clock_due = host->left - INSTRUCTIONS_A_LOOK;
  shim_check_clock(L);
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
  if (host->is_hooked) shim_unhook(host);
  host->charges = 0;
  host->steps = 0;
  host->steps_left = host->limits.pattern_steps;
  give_steps(host, STEPS_A_LOOK);
  host->current = host->L;
  host->waiting = NULL;
  host->frames_below = 0;
  host->calls++;
}

// As of the last look at the meter.
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
  if (host->left < host->meter.granted) shim_shorten_period(L);
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
