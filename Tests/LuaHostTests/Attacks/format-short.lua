-- purpose: more conversions than values
-- outcome: error runtime "bad argument #3 to 'format' (no value)"
return string.format('%s %s', 1)
