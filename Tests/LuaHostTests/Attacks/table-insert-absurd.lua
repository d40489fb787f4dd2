-- purpose: insert into a claimed length
-- outcome: limit instructions
table.insert(setmetatable({}, { __len = function() return 1 << 60 end }), 1, "x")
