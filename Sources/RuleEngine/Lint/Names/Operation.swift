/// The operations of Lua 5.4's virtual machine, by number (`lopcodes.h`).
enum Operation: Int {
  case move, loadI, loadF, loadK, loadKX, loadFalse, lFalseSkip, loadTrue, loadNil
  case getUpval, setUpval, getTabUp, getTable, getI, getField
  case setTabUp, setTable, setI, setField, newTable, `self`
  case addI, addK, subK, mulK, modK, powK, divK, idivK, bandK, borK, bxorK, shrI, shlI
  case add, sub, mul, mod, pow, div, idiv, band, bor, bxor, shl, shr
  case mmBin, mmBinI, mmBinK, unm, bnot, not, len, concat, close, tbc
  case jmp, eq, lt, le, eqK, eqI, ltI, leI, gtI, geI, test, testSet
  case call, tailCall, `return`, return0, return1
  case forLoop, forPrep, tForPrep, tForCall, tForLoop
  case setList, closure, varArg, varArgPrep, extraArg
}
