-- purpose: a result too deep
-- outcome: limit resultDepth
return function() local t = {} for i = 1, 20 do t = { t } end return t end
