-- purpose: go on with the matches of an earlier call
-- outcome: returns "b"
local step = ("a b c"):gmatch("%a")
step()
return function() return step() end
