#include "internal.h"

// Lua code never meets other userdata than views, nor light ones.
shim_view *shim_view_at(lua_State *L, int index) {
  shim_view *view = lua_touserdata(L, index);
  if (view == NULL) luaL_typeerror(L, index, "object or list");
  return view;
}

const char *shim_view_name(shim_host *host, const shim_view *view) {
  return view->kind == VIEW_LIST ? "list" : host->types[view->type].name;
}

int shim_raise_name(lua_State *L, const shim_view *view, int key) {
  const char *type = shim_view_name(shim_of(L), view);
  shim_push_text(L, key);
  const char *name = lua_tostring(L, -1);
  return shim_raise(L, SHIM_KIND_UNKNOWN_NAME, type, name, "'%s' has no '%s'", type, name);
}
