-- purpose: compare long strings for ever
-- outcome: limit seconds
-- limits: seconds=0.05
local a = ("\0"):rep(1000000)
local b = a .. "x"
while true do local _ = a < b end
