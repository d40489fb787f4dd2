-- purpose: the extremes of sub
-- outcome: returns "abc", "", ""
return function()
  local s = "abc"
  return s:sub(math.mininteger, math.maxinteger), s:sub(math.maxinteger), s:sub(5, 1)
end
