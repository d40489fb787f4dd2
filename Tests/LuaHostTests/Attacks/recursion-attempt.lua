-- purpose: attempts of the prelude within attempts
-- outcome: limit callDepth
local function f() return (attempt(f)) end
return f()
