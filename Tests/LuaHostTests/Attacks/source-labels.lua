-- purpose: a goto to a label that is not there
-- outcome: syntax "no visible label 'x' for <goto> at line 1"
goto x
