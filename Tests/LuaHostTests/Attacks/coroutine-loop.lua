-- purpose: loop in a coroutine
-- outcome: limit instructions
coroutine.wrap(function() while true do end end)()
