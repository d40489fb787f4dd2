-- purpose: an object of the record behind __index
-- outcome: stopped 1
return function(s)
  local t = setmetatable({}, { __index = s })
  pcall(function() return t.presents end)
  return 1
end
