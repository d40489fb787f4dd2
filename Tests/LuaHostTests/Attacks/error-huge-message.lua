-- purpose: a message of a million bytes
-- outcome: returns 1000000
return function()
  local _, message = pcall(error, ("x"):rep(1000000), 0)
  return #message
end
