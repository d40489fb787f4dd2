-- The votes of an item add up to its voters.
return function(s)
  local fautes, pouvoirs = {}, #s.procurations
  for _, d in ipairs(s.deliberations) do
    local voix = d.pour + d.contre + d.abstentions + d.refus
    if voix ~= d.presents + pouvoirs then
      fautes[#fautes + 1] = {
        article = "L2121-20", texte = d.numero .. " : " .. voix .. " voix, "
          .. d.presents + pouvoirs .. " votants",
      }
    end
  end
  return fautes
end
