-- purpose: unpack from end to end of the integers
-- outcome: error runtime "too many results to unpack"
return table.unpack({}, math.mininteger, math.maxinteger)
