-- purpose: keep coroutines for ever
-- outcome: limit memory
-- limits: instructions=10000000
local t = {}
while true do t[#t + 1] = coroutine.create(error) end
