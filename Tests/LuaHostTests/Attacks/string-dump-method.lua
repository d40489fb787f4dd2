-- purpose: the same as a method
-- outcome: unknown name string.dump
return ('x'):dump()
