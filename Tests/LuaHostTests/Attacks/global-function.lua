-- purpose: define a global function
-- outcome: global write f
function f() end
