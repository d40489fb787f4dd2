-- purpose: run code when memory is freed
-- outcome: error runtime "'__gc' is not available: it shows when memory is freed"
setmetatable({}, { __gc = function() while true do end end })
