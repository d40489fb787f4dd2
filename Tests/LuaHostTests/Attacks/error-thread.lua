-- purpose: a coroutine for an error
-- outcome: error runtime "thread"
error(coroutine.create(error))
