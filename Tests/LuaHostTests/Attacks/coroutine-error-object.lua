-- purpose: an error object out of a wrapped coroutine
-- outcome: error runtime "table"
coroutine.wrap(function() error({}) end)()
