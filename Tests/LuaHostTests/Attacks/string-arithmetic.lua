-- purpose: arithmetic on strings
-- outcome: error runtime "attempt to perform arithmetic on a string value (constant '1')"
return '1' + 1
