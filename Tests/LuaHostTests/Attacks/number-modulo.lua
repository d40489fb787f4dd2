-- purpose: the rest by zero
-- outcome: error runtime "attempt to perform 'n%0'"
return 1 % 0
