-- purpose: sort a library
-- outcome: write string.1
return function() table.sort(string) return #string end
