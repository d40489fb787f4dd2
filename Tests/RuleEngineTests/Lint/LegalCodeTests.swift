import RuleEngine
import Testing

/// Code that is right, or not certainly wrong, is not told.
@Suite struct LegalCodeTests {
  /// Reads a field that the séance has not, unless told that it is given something else.
  private static let lecture =
    "local lis = function(x, autre) if autre then return x.rang end return x.date end "

  @Test(arguments: [
    "local x = seance.lieu == 'a' and seance or seance.convocation return x.rang",
    "local y local function f() y = seance end f() return y and y.convocation or y.rien",
    "local function nom(x) if type(x) == 'string' then return x:upper() end return x.nom end "
      + "return nom(seance.president)",
    "local function f(...) local a = ... return a.rien end return f(seance)",
    "local P = {} P.__index = P function P.new() return setmetatable({}, P) end "
      + "function P:nom() return self.mot end return P.new():nom()",
    "local t = {} for _, m in ipairs(seance.membres) do t[#t + 1] = m end "
      + "table.sort(t, function(a, b) return a.rang_tableau < b.rang_tableau end) return t[1].rien",
    "for _, c in ipairs { 'date', 'lieu' } do if connu(seance, c) then return seance[c] end end",
    "for cle, valeur in pairs { a = seance } do return valeur.rien end",
    "for _, g in ipairs(regroupe(seance.procurations, function(x) return x.mandataire end)) do "
      + "return g.personne.nom, g.nombre end",
    "local par = par_personne(seance.membres) return par[1].membre.rien",
    "local f = coroutine.wrap(function(x) coroutine.yield(x.rien) end) return f(seance)",
    "return pcall(function(x) return x.rien end, seance)",
    "local function suite(n) if n == 0 then return seance end return suite(n - 1) end "
      + "return suite(4).convocation.rang",
    "local a, b = 1 return b.rien",
    "local o = { rien = 1 } return o.rien + (o.autre or 0)",
    "local o = setmetatable({}, { __index = function(_, k) return k end }) return o.rien",
    "for i = 1, 4 do if i == 2 then goto suite end do return seance.date end ::suite:: end",
    "return ('x'):rep(4) .. seance.lieu:upper() .. #seance.membres",
    "return seance.maire.nom_complet, seance.president.est_membre, seance.assemblee.strate",
    "local x = seance while x.convocation do x = x.convocation end return x",
    "local f = seance.lieu and chacun or premier return f(seance.membres, function(m) "
      + "return m.nom end)",
    "local m = { f = function(x) return x.rien end } return table.concat({ m.f, m })",
    lecture + "local t = { f = lis } t.f(seance) for _, k in ipairs { 'f' } do "
      + "return t[k](seance.convocation, true) end",
    lecture + "local t = { lis } lis(seance) return t[1](seance.convocation, true)",
    lecture + "local t = { lis } lis(seance) for _, f in ipairs(t) do "
      + "return f(seance.convocation, true) end",
    lecture + "local t = {} t[lis] = true lis(seance) for f in pairs(t) do "
      + "return f(seance.convocation, true) end",
    lecture + "local t = {} table.insert(t, lis) lis(seance) return t[1](seance.convocation, true)",
    lecture + "local function rend() return lis end lis(seance) "
      + "return rend()(seance.convocation, true)",
    lecture + "local autre autre = lis lis(seance) return autre(seance.convocation, true)",
    lecture + "lis(seance) return select(2, pcall(lis, seance.convocation, true))",
    lecture + "local function deux() return seance.convocation, true end lis(seance) "
      + "return lis(deux())",
    lecture + "local x = seance lis(seance) local function f() return lis(x, true) end "
      + "x = seance.convocation return f()",
    lecture + "local o = { f = lis } function o:g() return self.f(seance.convocation, true) end "
      + "lis(seance) return o:g()",
    lecture + "lis(seance) return coroutine.wrap(lis)(seance.convocation, true)",
    lecture + "lis(seance) local t = setmetatable({}, { __index = lis }) return t[1]",
  ])
  func nothingIsTold(body: String) throws {
    #expect(try lint(body: body) == [])
  }

  /// More than is followed: what needs no following is told all the same.
  @Test func aFileTooLongToFollow() throws {
    let reads = String(repeating: "x=s.q ", count: 30_000)
    let body = "local s, x = seance \(reads) return conform(x)"
    #expect(try lint(body: body).map(\.kind) == [.undefined("conform", nearest: "conforme")])
  }
}
