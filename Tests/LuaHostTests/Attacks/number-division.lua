-- purpose: divide an integer by zero
-- outcome: error runtime "attempt to divide by zero"
return 1 // 0
