-- purpose: sort a claimed length
-- outcome: limit memory
-- limits: instructions=100000000
table.sort(setmetatable({}, { __len = function() return 16000000 end }))
