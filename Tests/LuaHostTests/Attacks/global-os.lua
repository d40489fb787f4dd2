-- purpose: reach os
-- outcome: undefined global os
return os.x
