-- purpose: thousands of values to close after an error
-- outcome: returns false, 9000
local closed = 0
local mt = { __close = function() closed = closed + 1 error("e" .. closed, 0) end }
return function()
  local ok
  for i = 1, 50 do
    ok = pcall(function()
-- generate: 180 local a@ <close> = setmetatable({}, mt)\n
    end)
  end
  return ok, closed
end
