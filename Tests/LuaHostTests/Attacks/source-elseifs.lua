-- purpose: thousands of branches
-- outcome: returns 2000
local n = 2000
local r = 0
if n == 0 then r = 0
-- generate: 3000 elseif n==@ then r=@\n
end
return function() return r end
