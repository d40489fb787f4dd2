-- purpose: loop for ever with a condition that never holds
-- outcome: limit instructions
local n = 0
repeat n = n + 1 until n < 0
