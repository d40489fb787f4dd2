-- purpose: a class that does not end
-- outcome: error runtime "malformed pattern (missing ']')"
return ("x"):find("[a")
