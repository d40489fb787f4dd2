-- purpose: ten thousand signs
-- outcome: syntax "C stack overflow"
return
-- generate: 10000 -\s
1
