-- purpose: change a list
-- outcome: write list.1
return function(s) s.membres[1] = nil end
