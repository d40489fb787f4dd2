-- purpose: an expression that needs too many registers
-- outcome: syntax "function or expression needs too many registers near '('"
return { 0
-- generate: 300 , f(1
}
