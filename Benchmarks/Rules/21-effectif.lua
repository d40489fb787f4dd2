-- As many members are listed as are in office.
return function(s)
  if #s.membres ~= s.en_exercice then
    return { { article = "L2121-2", texte = #s.membres .. " cités, " .. s.en_exercice } }
  end
end
