-- purpose: jump between many labels for ever
-- outcome: limit instructions
local n = 0
::a:: n = n + 1 goto c
::b:: n = n + 1 goto a
::c:: n = n + 1 if n % 2 == 0 then goto b end
goto d
::d:: n = n + 1 goto b
