-- purpose: sort a list
-- outcome: error runtime "bad argument #1 to 'sort' (table expected, got list)"
return function(s) table.sort(s.membres) end
