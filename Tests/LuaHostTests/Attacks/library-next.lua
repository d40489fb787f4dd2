-- purpose: the table behind a library through the state of pairs
-- outcome: write coroutine.wrap
local step, t = pairs(coroutine)
rawset(t, "wrap", nil)
