-- purpose: move within a list
-- outcome: write list.2
return function(s) table.move(s.membres, 1, 1, 2) end
