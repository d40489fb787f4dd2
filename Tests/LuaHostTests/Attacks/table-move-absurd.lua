-- purpose: move an absurd range
-- outcome: limit instructions
table.move({}, 1, 1 << 60, 2)
