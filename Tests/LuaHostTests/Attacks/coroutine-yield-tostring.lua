-- purpose: yield from a __tostring
-- outcome: error runtime "attempt to yield across a C-call boundary"
local t = setmetatable({}, { __tostring = coroutine.yield })
coroutine.wrap(function() return tostring(t) end)()
