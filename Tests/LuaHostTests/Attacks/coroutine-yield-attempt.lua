-- purpose: yield out of an attempt of the prelude
-- outcome: error runtime "attempt to yield across a C-call boundary"
coroutine.wrap(function() attempt(coroutine.yield) end)()
