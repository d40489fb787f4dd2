-- purpose: an offset inside a character
-- outcome: error runtime "initial position is a continuation byte"
return utf8.offset('é', 1, 2)
