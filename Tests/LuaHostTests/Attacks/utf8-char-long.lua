-- purpose: the longest code
-- outcome: returns 6
return function() return #utf8.char(0x7FFFFFFF) end
