-- purpose: ten thousand functions in functions
-- outcome: syntax "C stack overflow"
return
-- generate: 10000 function() return\s
1
-- generate: 10000  end\s
