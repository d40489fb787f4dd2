-- purpose: an empty string a billion times
-- outcome: error runtime "resulting string too large"
return (''):rep(1000000000)
