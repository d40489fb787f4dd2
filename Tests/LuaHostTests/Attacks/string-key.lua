-- purpose: long strings as keys
-- outcome: limit instructions
local t, i = {}, 0
while true do i = i + 1 t[("x"):rep(100000) .. i] = true t = {} end
