-- purpose: the compiled form of a function
-- outcome: unknown name string.dump
return string.dump(function() end)
