-- purpose: a pattern that ends with a sign
-- outcome: error runtime "malformed pattern (ends with '%')"
return ("x"):find("%")
