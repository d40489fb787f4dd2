-- purpose: an iterator that never ends
-- outcome: limit instructions
for _ in function() return 1 end do end
