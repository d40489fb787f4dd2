-- purpose: ten thousand parentheses
-- outcome: syntax "C stack overflow"
return
-- generate: 10000 (
1
-- generate: 10000 )
