#include <stddef.h>
#include <stdint.h>

// What libFuzzer, which the compiler links under -sanitize=fuzzer, offers to a program that has
// a main of its own.
int LLVMFuzzerRunDriver(int *count, char ***arguments, int (*test)(const uint8_t *, size_t));
