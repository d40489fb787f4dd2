-- purpose: change an export raw
-- outcome: write jours.1
rawset(jours, 1, 'mardi')
