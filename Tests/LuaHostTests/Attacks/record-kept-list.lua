-- purpose: measure a list of an earlier record
-- outcome: error runtime "a list of an earlier record cannot be read"
-- calls: 2
local kept
return function(s)
  kept = kept or s.membres
  return #kept
end
