#ifndef STOCK_LUA_H
#define STOCK_LUA_H

#include <stddef.h>
#include <stdint.h>

// Runs a text, named `a`, in a plain Lua with all its libraries, and gives the text that it
// returns or, when it fails, its error. The caller frees it; NULL without memory. When instructions
// are wanted, each that runs is counted.
char *stock_lua_run(const char *text, size_t length, int64_t *instructions);

#endif
