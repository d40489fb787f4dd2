-- purpose: a comment of ten megabytes
-- outcome: limit sourceBytes
--[[
-- generate: 10000000 x
]]
