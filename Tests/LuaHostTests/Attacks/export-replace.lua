-- purpose: replace an export
-- outcome: global write attempt
attempt = pcall
