-- purpose: catch the limit and answer
-- outcome: limit instructions
pcall(function() while true do end end)
return 42
