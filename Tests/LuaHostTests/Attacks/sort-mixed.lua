-- purpose: sort values of two types
-- outcome: error runtime "attempt to compare string with number"
table.sort({ 1, 'x' })
