#include <stdio.h>
#include <unzip.h>
