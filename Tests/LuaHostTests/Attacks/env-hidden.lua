-- purpose: swap the environment behind a string
-- outcome: syntax "_ENV is not available"
local s = '\'--[[' _ENV = {} --]]
