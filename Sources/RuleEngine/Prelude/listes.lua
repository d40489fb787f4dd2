-- Lists of which the document leaves out a part: what is known for certain, and what could be.

-- The first item for which `f` is true, and its rank; the run ends for want of a fact when none is
-- for certain and one could be.
local function premier(liste, f)
  local avant = host.pendingCount()
  for i = 1, #liste do
    local juge, vrai = host.attempt(f, liste[i], i)
    if juge and vrai then return liste[i], i end
  end
  if host.pendingCount() > avant then host.raisePending() end
  return nil
end

-- Whether `f` is true for some item, or could be.
local function possible(liste, f)
  for i = 1, #liste do
    local juge, vrai = host.attempt(f, liste[i], i)
    if not juge or vrai then return true end
  end
  return false
end

-- The sum of what `f` gives for the items, and whether it is known for all of them.
local function somme(liste, f)
  local total, complete = 0, true
  for i = 1, #liste do
    local juge, n = host.attempt(f, liste[i], i)
    if juge and type(n) ~= "number" then
      error("somme attend une fonction qui rend un nombre", 0)
    end
    if juge then total = total + n else complete = false end
  end
  return total, complete
end

return { premier = premier, possible = possible, somme = somme }
