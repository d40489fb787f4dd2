-- purpose: catch the limit and go on
-- outcome: limit instructions
while true do pcall(function() while true do end end) end
