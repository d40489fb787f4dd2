-- purpose: coroutines as keys
-- outcome: error runtime "pairs: keys of type thread have no order"
for _ in pairs({ [coroutine.create(error)] = 1 }) do end
