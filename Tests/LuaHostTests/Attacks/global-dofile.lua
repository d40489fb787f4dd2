-- purpose: reach dofile
-- outcome: undefined global dofile
return dofile(1)
