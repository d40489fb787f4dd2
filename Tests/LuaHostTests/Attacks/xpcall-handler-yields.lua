-- purpose: yield from a handler
-- outcome: returns false, "error in error handling"
return function()
  return coroutine.wrap(function() return xpcall(error, function() coroutine.yield() end) end)()
end
