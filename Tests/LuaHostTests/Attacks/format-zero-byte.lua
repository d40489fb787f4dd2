-- purpose: a zero byte in a format
-- outcome: error runtime "bad argument #1 to 'format' (a zero byte in the format)"
return string.format('%s\0%s', 1, 2)
