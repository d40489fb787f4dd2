-- purpose: a replacement that is no text
-- outcome: error runtime "invalid replacement value (a table)"
("x"):gsub(".", function() return {} end)
