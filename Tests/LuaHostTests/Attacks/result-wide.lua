-- purpose: a result of too many elements
-- outcome: limit resultBytes
return function() local t = {} for i = 1, 150000 do t[i] = i end return t end
