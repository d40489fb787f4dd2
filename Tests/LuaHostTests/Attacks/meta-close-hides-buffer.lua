-- purpose: hide the refusal of a buffer behind an error while closing
-- outcome: limit memory
local t = {}
for i = 1, 13 do t[i] = ("x"):rep(1000):rep(980 + i) end
for i = 1, 100 do
  pcall(function()
    local x <close> = setmetatable({}, { __close = function() error("hidden", 0) end })
    t[#t + 1] = ("y"):rep(1000):rep(990)
  end)
end
