-- purpose: take memory in a coroutine and go on
-- outcome: limit memory
while true do
  coroutine.resume(coroutine.create(function()
    local t = {}
    while true do t[#t + 1] = { { {} } } end
  end))
end
