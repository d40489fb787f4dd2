-- purpose: remove from a library
-- outcome: unknown name table.0
table.remove(table)
