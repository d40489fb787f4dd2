-- purpose: a replacement table that loops
-- outcome: limit instructions
("x"):gsub(".", setmetatable({}, { __index = function() while true do end end }))
