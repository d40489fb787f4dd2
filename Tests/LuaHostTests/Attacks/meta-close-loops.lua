-- purpose: loop while closing
-- outcome: limit instructions
local x <close> = setmetatable({}, { __close = function() while true do end end })
