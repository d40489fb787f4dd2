-- purpose: resume with ten thousand values
-- outcome: returns 10000
return function()
  local c = coroutine.wrap(function(...) return select("#", ...) end)
  return c(table.unpack({}, 1, 10000))
end
