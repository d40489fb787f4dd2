-- purpose: swap the environment
-- outcome: syntax "_ENV is not available"
local _ENV = {}
return x
