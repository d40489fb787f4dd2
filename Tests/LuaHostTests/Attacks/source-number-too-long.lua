-- purpose: a number of a hundred thousand digits
-- outcome: returns inf
return
-- generate: 100000 9
