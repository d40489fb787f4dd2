-- purpose: define a global
-- outcome: global write x
x = 1
