-- purpose: go on while closing after the limit
-- outcome: limit instructions
local function guard()
  return setmetatable({}, { __close = function() while true do end end })
end
while true do
  pcall(function()
    local x <close> = guard()
    local y <close> = guard()
    while true do end
  end)
end
