-- purpose: a string of a billion bytes
-- outcome: error runtime "resulting string too large"
return ('x'):rep(1000000000)
