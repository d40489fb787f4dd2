-- purpose: take memory while closing after the limit of memory
-- outcome: limit memory
local function fill() local t = {} while true do t[#t + 1] = { { {} } } end end
local x <close> = setmetatable({}, { __close = fill })
fill()
