-- purpose: a comparison that fails
-- outcome: error runtime "compare"
table.sort({ 3, 2, 1 }, function() error('compare') end)
