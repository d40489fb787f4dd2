-- purpose: insert into a list
-- outcome: write list.4
return function(s) table.insert(s.membres, 1) end
