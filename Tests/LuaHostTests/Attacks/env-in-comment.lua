-- purpose: the word in a comment and in strings
-- outcome: returns 5
-- _ENV --[[ _ENV ]]
local s = '_ENV' .. [[_ENV]]
return function() return #s - 3 end
