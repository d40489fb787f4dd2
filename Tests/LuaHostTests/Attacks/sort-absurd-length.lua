-- purpose: sort an absurd length
-- outcome: error runtime "bad argument #1 to 'sort' (list too long)"
table.sort(setmetatable({}, { __len = function() return 1 << 60 end }))
