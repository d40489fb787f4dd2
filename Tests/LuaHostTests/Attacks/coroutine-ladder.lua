-- purpose: each coroutine resumes the one before, yields and waits
-- outcome: returns 60
-- limits: callDepth=400
return function()
  local w = function() return 0 end
  for i = 1, 60 do
    local inner = w
    w = coroutine.wrap(function() while true do coroutine.yield(1 + inner()) end end)
  end
  return w()
end
