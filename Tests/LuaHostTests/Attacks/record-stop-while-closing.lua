-- purpose: read another unknown fact while closing
-- outcome: stopped 1
return function(s)
  local x <close> = setmetatable({}, { __close = function() return s.membres[2].present end })
  return s.presents
end
