-- purpose: insert into a library
-- outcome: write utf8.1
table.insert(utf8, 1)
