-- purpose: reach io
-- outcome: undefined global io
return io.x
