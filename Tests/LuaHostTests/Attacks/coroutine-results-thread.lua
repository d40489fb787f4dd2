-- purpose: return a coroutine
-- outcome: returns nil
return function() return coroutine.create(error) end
