-- purpose: a balance without its two letters
-- outcome: error runtime "malformed pattern (missing arguments to '%b')"
return ("x"):find("%b(")
