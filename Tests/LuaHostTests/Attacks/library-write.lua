-- purpose: change a library
-- outcome: write string.len
string.len = nil
