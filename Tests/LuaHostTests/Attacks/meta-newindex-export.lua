-- purpose: write to an export through __newindex
-- outcome: write jours.1
local t = setmetatable({}, { __newindex = jours })
t[1] = "mardi"
