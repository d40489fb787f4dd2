-- purpose: strings that differ for ever
-- outcome: limit memory
local t = {}
for i = 1, 1e9 do t[i] = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJ' .. i end
