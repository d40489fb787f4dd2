-- purpose: reach print
-- outcome: undefined global print
return print(1)
