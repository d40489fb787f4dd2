-- purpose: catch a refused write and answer
-- outcome: write string.len
pcall(function() string.len = nil end)
return 1
