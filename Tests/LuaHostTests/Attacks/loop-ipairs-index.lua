-- purpose: an __index that makes ipairs go on for ever
-- outcome: limit instructions
for _ in ipairs(setmetatable({}, { __index = function() return 1 end })) do end
