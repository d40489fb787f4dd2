-- purpose: a very long string
-- outcome: returns 200000
return function() return #[==[
-- generate: 200000 x
]==] end
