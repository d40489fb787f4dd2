-- purpose: say the words of the limit of depth
-- outcome: returns false, "C stack overflow"
return function() return pcall(error, 'C stack overflow', 0) end
