-- purpose: a million bytes again and again
-- outcome: limit instructions
while true do local _ = ('x'):rep(1000000) end
