-- purpose: hand the limit to a handler
-- outcome: limit instructions
xpcall(function() while true do end end, function() return 1 end)
return 1
