-- purpose: loop in the handler of an error
-- outcome: limit instructions
xpcall(error, function() while true do end end)
