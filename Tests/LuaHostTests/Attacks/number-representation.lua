-- purpose: a float as bits
-- outcome: error runtime "number has no integer representation"
return 2 ^ 63 | 0
