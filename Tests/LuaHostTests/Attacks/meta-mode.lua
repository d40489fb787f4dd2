-- purpose: see when memory is freed by weak keys
-- outcome: error runtime "'__mode' is not available: it shows when memory is freed"
setmetatable({}, { __mode = "k" })
