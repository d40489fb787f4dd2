-- purpose: back references that nearly match
-- outcome: limit patternSteps
return (("a"):rep(3000)):find("(.*)%1b")
