-- purpose: an error that blames a level that is not there
-- outcome: error runtime "x"
error('x', 1 << 40)
