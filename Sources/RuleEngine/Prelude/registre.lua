-- The other séances of the assembly: a day may hold several acts, an extract each.

--- Parcourt les jours de séance du registre qui précèdent une date, du plus récent au plus ancien :
--- `for jour, actes in seances_precedentes(registre, seance.date) do`. Les actes d'un même jour
--- viennent ensemble ; seuls ceux des jours parcourus sont regardés.
---@param registre Registre ce que la règle a reçu
---@param avant string une date AAAA-MM-JJ, que les jours précèdent
---@return fun(): (string?, Seance[]?) suivant le jour, et ses actes
local function seances_precedentes(registre, avant)
  local liste = registre.seances
  local i = #liste
  return function()
    while i > 0 and host.peek(liste[i], "date") >= avant do i = i - 1 end
    if i == 0 then return nil end
    local jour, actes = liste[i].date, {}
    while i > 0 and host.peek(liste[i], "date") == jour do
      table.insert(actes, 1, liste[i])
      i = i - 1
    end
    return jour, actes
  end
end

return { seances_precedentes = seances_precedentes }
