-- purpose: sort a library
-- outcome: returns 0
return function() table.sort(string) return #string end
