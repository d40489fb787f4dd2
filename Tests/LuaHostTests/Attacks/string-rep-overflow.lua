-- purpose: a length that overflows
-- outcome: error runtime "resulting string too large"
return ('xx'):rep(math.maxinteger)
