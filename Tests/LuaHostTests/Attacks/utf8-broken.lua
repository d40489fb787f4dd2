-- purpose: broken text
-- outcome: returns nil, 2
return function() return utf8.len('a\xffb') end
