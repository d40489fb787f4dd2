#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stddef.h>

// In the C library everywhere, but declared only for those who ask for GNU or BSD extensions.
void *memmem(const void *text, size_t text_size, const void *word, size_t word_size);
