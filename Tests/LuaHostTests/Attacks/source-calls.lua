-- purpose: ten thousand calls in a row
-- outcome: error runtime "attempt to call a table value"
local function f() return {} end
return f
-- generate: 10000 ()
