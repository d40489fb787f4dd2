-- purpose: keys whose order is an address
-- outcome: error runtime "pairs: keys of type table have no order"
for _ in pairs({ [{}] = 1, [{}] = 2 }) do end
