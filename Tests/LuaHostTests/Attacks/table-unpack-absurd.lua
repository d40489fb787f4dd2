-- purpose: unpack an absurd range
-- outcome: error runtime "too many results to unpack"
return table.unpack({}, 1, math.maxinteger)
