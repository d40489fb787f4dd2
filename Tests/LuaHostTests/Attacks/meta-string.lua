-- purpose: reach the metatable of strings
-- outcome: returns false, nil
return function() return getmetatable(""), getmetatable(1) end
