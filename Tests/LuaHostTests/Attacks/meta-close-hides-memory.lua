-- purpose: hide the limit of memory behind an error while closing
-- outcome: limit memory
local ok, message = pcall(function()
  local x <close> = setmetatable({}, { __close = function() error("hidden", 0) end })
  local t = {}
  while true do t[#t + 1] = { { {} } } end
end)
return message
