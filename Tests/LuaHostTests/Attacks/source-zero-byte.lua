-- purpose: a zero byte outside strings
-- outcome: syntax "unexpected symbol"
return
-- generate: 1 \0
