-- purpose: catch an unknown name and answer
-- outcome: undefined global nom
pcall(function() return nom end)
return 1
