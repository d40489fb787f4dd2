-- purpose: reach loadstring
-- outcome: undefined global loadstring
return loadstring(1)
