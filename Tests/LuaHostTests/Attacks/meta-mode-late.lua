-- purpose: add __mode after the metatable was set
-- outcome: returns 100
local mt = {}
local weak = setmetatable({}, mt)
mt.__mode = "v"
for i = 1, 100 do weak[i] = {} end
for i = 1, 20000 do local _ = { i } end
return function() return #weak end
