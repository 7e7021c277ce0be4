#ifndef CPINYIN_H
#define CPINYIN_H

#include <stdint.h>

/// How many syllables there are.
int32_t cpinyin_syllable_count(void);

/// A syllable by its number, without tone, `v` for ü.
const char *cpinyin_syllable(int32_t number);

/// The number of a character's nth reading, the usual one being 0; -1 when it has no such reading.
int32_t cpinyin_reading(uint32_t character, int32_t nth);

#endif
