-- purpose: an absurd precision
-- outcome: error runtime "invalid conversion specification: '%.999f'"
return string.format('%.999f', 1)
