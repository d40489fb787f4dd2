-- purpose: swap the environment by a parameter
-- outcome: syntax "_ENV is not available"
return (function(_ENV) return x end)({})
