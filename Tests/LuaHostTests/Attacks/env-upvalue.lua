-- purpose: reach the environment through a coroutine
-- outcome: undefined global x
return coroutine.wrap(function() return x end)()
