-- purpose: a long separator
-- outcome: error runtime "resulting string too large"
return (''):rep(1000000, 'xxxxx')
