-- purpose: assign to a constant
-- outcome: syntax "attempt to assign to const variable 'x'"
local x <const> = 1
x = 2
