-- purpose: reach next
-- outcome: undefined global next
return next(1)
