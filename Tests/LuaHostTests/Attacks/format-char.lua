-- purpose: %c of zero
-- outcome: returns 3
return function() return #string.format('%c%c%c', 0, 65, 255) end
