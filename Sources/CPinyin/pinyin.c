#include "CPinyin.h"

#include "readings.h"

enum { block_size = 64, last = 0x8000 };

int32_t cpinyin_syllable_count(void) { return sizeof syllables / sizeof syllables[0]; }

const char *cpinyin_syllable(int32_t number) { return syllables[number]; }

int32_t cpinyin_reading(uint32_t character, int32_t nth) {
  uint32_t block = character / block_size;
  if (block >= sizeof block_index / sizeof block_index[0]) return -1;
  uint16_t place = blocks[block_index[block] * block_size + character % block_size];
  if (place == 0) return -1;
  for (; nth > 0; nth--) {
    if (lists[place] & last) return -1;
    place++;
  }
  return lists[place] & ~last;
}
