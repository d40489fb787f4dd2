-- purpose: reach _G
-- outcome: undefined global _G
return _G.x
