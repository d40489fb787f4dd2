-- purpose: select from an absurd end
-- outcome: error runtime "bad argument #1 to 'select' (index out of range)"
return select(math.mininteger, 1)
