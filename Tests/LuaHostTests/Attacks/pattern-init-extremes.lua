-- purpose: the extremes of init
-- outcome: returns nil, 1
return function()
  return ("abc"):find("a", math.maxinteger), (("abc"):find("a", math.mininteger))
end
