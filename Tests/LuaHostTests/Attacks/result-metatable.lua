-- purpose: a result with metamethods
-- outcome: returns {1, a = 2}
return function()
  return setmetatable({ 1, a = 2 }, { __index = error, __len = error, __pairs = error })
end
