-- purpose: resume the main coroutine
-- outcome: returns false, "cannot resume non-suspended coroutine"
return function()
  local main = coroutine.running()
  return coroutine.wrap(function() return coroutine.resume(main) end)()
end
