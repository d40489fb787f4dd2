-- purpose: codes beyond Unicode
-- outcome: error runtime "bad argument #1 to 'char' (value out of range)"
return utf8.char(-1)
