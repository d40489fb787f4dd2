-- purpose: loop in a replacement
-- outcome: limit instructions
("x"):gsub(".", function() while true do end end)
