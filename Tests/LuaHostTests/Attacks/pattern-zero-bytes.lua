-- purpose: zero bytes in subject and pattern
-- outcome: returns 2, 3
return function() return ("a\0b"):find("\0b", 1, true) end
