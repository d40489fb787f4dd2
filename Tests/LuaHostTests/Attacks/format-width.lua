-- purpose: an absurd width
-- outcome: error runtime "invalid conversion specification: '%99999d'"
return string.format('%99999d', 1)
