-- purpose: yield outside a coroutine
-- outcome: error runtime "attempt to yield from outside a coroutine"
coroutine.yield()
