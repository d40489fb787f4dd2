-- purpose: ten thousand tables in tables
-- outcome: syntax "C stack overflow"
return
-- generate: 10000 {
-- generate: 10000 }
