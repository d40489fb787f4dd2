-- purpose: every way down in turn
-- outcome: limit callDepth
local f
local t = setmetatable({}, {
  __index = function() return f() end, __eq = function() return f() end,
  __concat = function() return f() end, __tostring = function() return f() end,
  __len = function() return f() end,
})
local n = 0
local ways = {
  function() return t.x end, function() return t == setmetatable({}, getmetatable(t)) end,
  function() return t .. t end, function() return tostring(t) end, function() return #t end,
  function() return pcall(f) end, function() return coroutine.wrap(f)() end,
  function() table.sort({ 2, 1 }, f) end, function() return xpcall(f, f) end,
}
function f()
  n = n + 1
  return 1, ways[n % #ways + 1]()
end
f()
