-- purpose: %q of a table
-- outcome: error runtime "bad argument #2 to 'format' (value has no literal form)"
return string.format('%q', {})
