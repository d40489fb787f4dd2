-- purpose: resume oneself
-- outcome: returns false, "cannot resume non-suspended coroutine"
return function()
  local c c = coroutine.create(function() return coroutine.resume(c) end)
  return select(2, coroutine.resume(c))
end
