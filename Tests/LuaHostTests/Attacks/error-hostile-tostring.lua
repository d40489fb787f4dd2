-- purpose: an error whose text never ends to be made
-- outcome: error runtime "table"
error(setmetatable({}, { __tostring = function() while true do end end }))
