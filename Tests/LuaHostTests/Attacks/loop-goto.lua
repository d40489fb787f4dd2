-- purpose: loop for ever by goto
-- outcome: limit instructions
::again::
goto again
