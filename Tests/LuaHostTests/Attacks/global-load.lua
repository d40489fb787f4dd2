-- purpose: reach load
-- outcome: undefined global load
return load(1)
