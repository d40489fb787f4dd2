-- purpose: insert at an absurd place
-- outcome: error runtime "bad argument #2 to 'insert' (position out of bounds)"
table.insert({}, math.mininteger, 1)
