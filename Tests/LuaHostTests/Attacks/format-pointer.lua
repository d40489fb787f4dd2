-- purpose: an address
-- outcome: error runtime "'%p' is not available"
return string.format('%p', {})
