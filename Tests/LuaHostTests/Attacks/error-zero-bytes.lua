-- purpose: zero bytes in a message
-- outcome: returns 3
return function()
  local _, message = pcall(error, "a\0b", 0)
  return #message
end
