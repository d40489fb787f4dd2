-- purpose: a table for an error
-- outcome: error runtime "table"
error({ code = 1 })
