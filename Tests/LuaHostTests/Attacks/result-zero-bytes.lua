-- purpose: zero bytes in a result
-- outcome: returns 4
return function() return #'a\0b\0' end
