-- purpose: a small result that is huge written out
-- outcome: limit instructions
-- limits: resultBytes=1000000000
return function()
  local t = {}
  for i = 1, 15 do t = { t, t, t, t } end
  return t
end
