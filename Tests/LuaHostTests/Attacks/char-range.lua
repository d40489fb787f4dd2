-- purpose: a code beyond a byte
-- outcome: error runtime "bad argument #1 to 'char' (value out of range)"
return string.char(256)
