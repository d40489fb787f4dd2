-- purpose: read on in a coroutine of an earlier call
-- outcome: returns false, "cannot resume dead coroutine"
-- calls: 2
local kept
return function(s)
  kept = kept or coroutine.create(function() while true do coroutine.yield(s.commune) end end)
  return coroutine.resume(kept)
end
