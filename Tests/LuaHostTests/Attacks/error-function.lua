-- purpose: a function for an error
-- outcome: error runtime "function"
error(error)
