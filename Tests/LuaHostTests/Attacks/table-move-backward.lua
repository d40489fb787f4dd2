-- purpose: move an absurd range that overlaps
-- outcome: limit instructions
table.move({}, 1, 1 << 60, 1 << 59)
