-- purpose: an absurd base
-- outcome: error runtime "bad argument #2 to 'tonumber' (base out of range)"
return tonumber('1', 99)
