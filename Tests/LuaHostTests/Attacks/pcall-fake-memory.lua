-- purpose: say the words of the limit of memory
-- outcome: returns false, "not enough memory"
return function() return pcall(error, 'not enough memory', 0) end
