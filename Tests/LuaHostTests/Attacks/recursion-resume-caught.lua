-- purpose: coroutines within coroutines, errors caught
-- outcome: limit callDepth
local function f()
  local ok, e = coroutine.resume(coroutine.create(f))
  return pcall(f)
end
f()
