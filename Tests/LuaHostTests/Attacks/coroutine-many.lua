-- purpose: make coroutines for ever
-- outcome: limit instructions
while true do coroutine.create(error) end
