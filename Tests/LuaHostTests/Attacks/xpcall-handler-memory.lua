-- purpose: take memory in the handler of an error
-- outcome: limit memory
xpcall(error, function() local t = {} while true do t[#t + 1] = { { {} } } end end)
