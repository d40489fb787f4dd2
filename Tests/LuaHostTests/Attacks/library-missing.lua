-- purpose: a name that a library lacks
-- outcome: unknown name math.random
return math.random()
