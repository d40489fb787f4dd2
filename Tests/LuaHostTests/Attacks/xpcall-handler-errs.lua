-- purpose: an error in each handler
-- outcome: returns false, "error in error handling"
return function() return xpcall(error, function() error("again") end, "first") end
