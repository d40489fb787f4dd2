-- purpose: functions of the library as results
-- outcome: returns function, function
return function() return pcall, string.len end
