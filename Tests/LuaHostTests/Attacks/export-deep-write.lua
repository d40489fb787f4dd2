-- purpose: change a table in an export
-- outcome: write jours.1
jours.fin[1] = 'samedi'
