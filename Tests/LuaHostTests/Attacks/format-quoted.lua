-- purpose: %q of broken bytes
-- outcome: returns "\"\\0x\\\n\\13\""
return function() return string.format("%q", "\0x\n\r") end
