-- purpose: change a field
-- outcome: write Seance.rang
return function(s) s.rang = 2 end
