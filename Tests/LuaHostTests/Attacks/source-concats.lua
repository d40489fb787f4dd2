-- purpose: ten thousand concatenations to the right
-- outcome: syntax "C stack overflow"
return ''
-- generate: 10000 ..''
