-- purpose: add __gc after the metatable was set
-- outcome: returns 1
local mt = {}
for i = 1, 1000 do setmetatable({}, mt) end
mt.__gc = function() error("ran") end
for i = 1, 10000 do local _ = { i } end
return function() return 1 end
