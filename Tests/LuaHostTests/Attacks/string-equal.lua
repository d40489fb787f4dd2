-- purpose: compare long equal strings for ever
-- outcome: limit seconds
-- limits: seconds=0.05
local a, b = ("x"):rep(1000000), ("x"):rep(999999) .. "x"
while true do local _ = a == b end
