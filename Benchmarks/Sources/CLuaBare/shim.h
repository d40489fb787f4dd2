#ifndef CLUA_BARE_SHIM_H
#define CLUA_BARE_SHIM_H

#include <lua.h>

#include <lauxlib.h>
#include <lualib.h>

#endif
