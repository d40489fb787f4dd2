-- purpose: change an export
-- outcome: write jours.1
jours[1] = 'mardi'
