-- purpose: the length of an object
-- outcome: error runtime "attempt to get length of a Seance value (local 's')"
return function(s) return #s end
