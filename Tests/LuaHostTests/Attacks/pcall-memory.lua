-- purpose: catch the limit of memory and go on
-- outcome: limit memory
while true do
  pcall(function() local t = {} while true do t[#t + 1] = { { {} } } end end)
end
