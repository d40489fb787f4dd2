-- Lists of which the document leaves out a part: what is known for certain, and what could be.

--- Le premier élément pour lequel `f` est vrai. Quand aucun ne l'est à coup sûr et qu'un fait
--- manque pour le savoir, la règle est indéterminée.
---@generic T
---@param liste T[] la liste à parcourir
---@param f fun(element: T, rang: integer): boolean? la condition
---@return T? element l'élément ; nil quand il n'y en a pas
---@return integer? rang son rang, à partir de 1
local function premier(liste, f)
  local avant = host.pendingCount()
  for i, element in ipairs(liste) do
    local juge, vrai = host.attempt(f, element, i)
    if juge and vrai then return element, i end
  end
  if host.pendingCount() > avant then host.raisePending() end
  return nil
end

--- Dit si `f` est vrai d'un élément, ou pourrait l'être : un fait inconnu n'arrête pas la règle.
---@generic T
---@param liste T[] la liste à parcourir
---@param f fun(element: T, rang: integer): boolean? la condition
---@return boolean possible faux quand aucun élément ne peut convenir
local function possible(liste, f)
  for i, element in ipairs(liste) do
    local juge, vrai = host.attempt(f, element, i)
    if not juge or vrai then return true end
  end
  return false
end

--- La somme de ce que `f` rend pour chaque élément dont les faits sont connus.
---@generic T
---@param liste T[] la liste à parcourir
---@param f fun(element: T, rang: integer): number le nombre à ajouter
---@return number total la somme de ce qui est connu
---@return boolean complete vrai quand tous les éléments ont pu être comptés
local function somme(liste, f)
  local total, complete = 0, true
  for i, element in ipairs(liste) do
    local juge, n = host.attempt(f, element, i)
    if juge and type(n) ~= "number" then
      error("somme attend une fonction qui rend un nombre", 0)
    end
    if juge then total = total + n else complete = false end
  end
  return total, complete
end

return { premier = premier, possible = possible, somme = somme }
