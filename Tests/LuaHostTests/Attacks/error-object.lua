-- purpose: an object of the record for an error
-- outcome: error runtime "userdata"
return function(s) error(s) end
