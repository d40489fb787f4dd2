-- purpose: NaN as a raw key
-- outcome: error runtime "table index is NaN"
rawset({}, 0 / 0, 1)
