-- purpose: a step of zero
-- outcome: error runtime "'for' step is zero"
for i = 1, 2, 0 do end
