-- purpose: change a library raw
-- outcome: write math.pi
rawset(math, 'pi', 3)
