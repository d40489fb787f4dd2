-- purpose: a source that takes long to compile
-- outcome: limit seconds
-- limits: seconds=0.01
-- generate: 150 local function f@() local a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y\n
local _ = z
-- generate: 60000 +z
-- generate: 150  end\s
