-- purpose: a claimed length without functions in Lua
-- outcome: limit memory
-- limits: instructions=100000000
return table.concat(setmetatable({}, { __index = tostring }), "", 1, 1 << 60)
