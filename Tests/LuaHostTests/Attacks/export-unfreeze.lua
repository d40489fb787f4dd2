-- purpose: take the metatable of an export away
-- outcome: write jours.__metatable
setmetatable(jours, nil)
