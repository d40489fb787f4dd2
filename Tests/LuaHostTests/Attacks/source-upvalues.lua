-- purpose: more upvalues than Lua allows
-- outcome: syntax "too many upvalues (limit is 255) in function at line 302 near '+'"
-- generate: 150 local a@ = @\n
local function f()
-- generate: 150 local b@ = @\n
  return function()
    return 0
-- generate: 150  + a@ + b@
  end
end
