-- purpose: the layout of memory
-- outcome: unknown name string.pack
return string.pack('j', 1)
