-- purpose: loop for ever
-- outcome: limit instructions
while true do end
