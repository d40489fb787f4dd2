-- purpose: ten thousand results
-- outcome: limit resultBytes
-- limits: resultBytes=1000
return function() return table.unpack({}, 1, 10000) end
