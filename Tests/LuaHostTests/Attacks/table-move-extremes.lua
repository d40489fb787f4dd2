-- purpose: move from end to end of the integers
-- outcome: error runtime "bad argument #3 to 'move' (too many elements to move)"
table.move({}, math.mininteger, math.maxinteger, 1)
