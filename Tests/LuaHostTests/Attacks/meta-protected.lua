-- purpose: change a protected metatable
-- outcome: error runtime "cannot change a protected metatable"
local t = setmetatable({}, { __metatable = false })
setmetatable(t, {})
