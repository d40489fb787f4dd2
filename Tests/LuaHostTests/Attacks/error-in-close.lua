-- purpose: an error while closing after an error
-- outcome: error runtime "second"
local x <close> = setmetatable({}, { __close = function() error("second") end })
error("first")
