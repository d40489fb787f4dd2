-- purpose: the same without a function in Lua
-- outcome: limit instructions
for _ in ipairs(setmetatable({}, { __index = rawequal })) do end
