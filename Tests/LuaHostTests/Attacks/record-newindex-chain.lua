-- purpose: an object of the record behind __newindex
-- outcome: write Seance.rang
return function(s)
  local t = setmetatable({}, { __newindex = s })
  t.rang = 2
end
