-- purpose: catch the limit at many levels
-- outcome: limit instructions
local function f(n)
  while true do if n > 0 then pcall(f, n - 1) end end
end
pcall(f, 50)
return 1
