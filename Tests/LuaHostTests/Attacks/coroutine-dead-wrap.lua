-- purpose: call a dead coroutine
-- outcome: error runtime "cannot resume dead coroutine"
local w = coroutine.wrap(function() end)
w()
w()
