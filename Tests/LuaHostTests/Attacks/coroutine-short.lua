-- purpose: run short coroutines for ever
-- outcome: limit instructions
while true do coroutine.wrap(function() for i = 1, 20 do end end)() end
