-- purpose: a number of thousands of digits
-- outcome: returns inf
return function() return
-- generate: 400 9
-- generate: 1  end
