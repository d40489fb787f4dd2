-- purpose: replace a function of the library
-- outcome: global write pairs
pairs = nil
