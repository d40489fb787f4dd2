-- purpose: yield from a replacement
-- outcome: error runtime "attempt to yield across a C-call boundary"
coroutine.wrap(function() ("x"):gsub(".", coroutine.yield) end)()
