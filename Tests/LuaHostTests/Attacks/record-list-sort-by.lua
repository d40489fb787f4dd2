-- purpose: sort a list by a comparison
-- outcome: error runtime "bad argument #1 to 'sort' (table expected, got list)"
return function(s) table.sort(s.membres, function() return false end) end
