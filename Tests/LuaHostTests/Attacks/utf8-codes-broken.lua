-- purpose: walk broken text
-- outcome: error runtime "invalid UTF-8 code"
for _ in utf8.codes('a\xff') do end
