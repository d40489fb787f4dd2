-- purpose: reach the primitives of the prelude
-- outcome: undefined global host
return host.peek
