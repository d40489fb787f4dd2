-- purpose: a sum of fifty thousand terms
-- outcome: returns 50001
return function() return 1
-- generate: 50000 +1
-- generate: 1  end
