-- purpose: yield from a comparison
-- outcome: error runtime "attempt to yield across a C-call boundary"
coroutine.wrap(function() table.sort({ 2, 1 }, coroutine.yield) end)()
