-- purpose: move into a library
-- outcome: write math.1
table.move({ 1 }, 1, 1, 1, math)
