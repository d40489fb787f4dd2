-- purpose: an error without a value
-- outcome: error runtime "nil"
error()
