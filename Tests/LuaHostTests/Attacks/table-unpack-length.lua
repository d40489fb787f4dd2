-- purpose: a length that is no number
-- outcome: error runtime "object length is not an integer"
return table.unpack(setmetatable({}, { __len = function() return 'x' end }))
