-- purpose: a long chain of __index tables read for ever
-- outcome: limit seconds
-- limits: seconds=0.05 instructions=1000000000
local t = {}
for i = 1, 1900 do t = setmetatable({}, { __index = t }) end
while true do local _ = t.x end
