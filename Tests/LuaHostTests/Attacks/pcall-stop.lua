-- purpose: catch an unknown fact and answer
-- outcome: stopped 1
return function(s)
  local ok = pcall(function() return s.presents end)
  return ok
end
