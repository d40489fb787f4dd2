-- purpose: a claimed length of a concatenation
-- outcome: limit instructions
return table.concat(setmetatable({}, { __index = function() return "" end }), "", 1, 1 << 60)
