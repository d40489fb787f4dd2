-- purpose: catch an unknown fact in a coroutine
-- outcome: stopped 1
return function(s)
  local ok = coroutine.resume(coroutine.create(function() return s.presents end))
  return ok
end
