// What a list of members costs in a bare loop over SQLite's C interface, a statement for each row:
// the same tables, indexes and search index. No journal, no foreign keys, no doubles, no growth; of
// our own checks only the number's last character. See docs/decisions/0021.
//
//   floor FILE.db LIST.csv      FILE.db: made by `gonghui init`, with the unions of the list
//
// LIST.csv is what `make-list` writes: seven columns, no quotes, names of two to four hanzi.
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../Sources/CPinyin/include/CPinyin.h"

static sqlite3 *db;

static void fail(const char *what) {
  fprintf(stderr, "%s: %s\n", what, sqlite3_errmsg(db));
  exit(1);
}

static void run(const char *sql) {
  if (sqlite3_exec(db, sql, 0, 0, 0) != SQLITE_OK) fail(sql);
}

static sqlite3_stmt *prepare(const char *sql) {
  sqlite3_stmt *statement;
  if (sqlite3_prepare_v3(db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, 0) != SQLITE_OK) fail(sql);
  return statement;
}

static void step(sqlite3_stmt *statement) {
  if (sqlite3_step(statement) != SQLITE_DONE) fail(sqlite3_sql(statement));
  sqlite3_reset(statement);
}

typedef struct { const char *start; int count; } Text;

static void bind(sqlite3_stmt *statement, int place, Text text) {
  if (text.count) sqlite3_bind_text(statement, place, text.start, text.count, SQLITE_STATIC);
  else sqlite3_bind_null(statement, place);
}

/// A row of the search index before it is written: the texts' bytes, and whose it is.
typedef struct { char key[56]; int id; } Entry;
typedef struct { Entry *rows; long count, room; } Entries;

static void add(Entries *entries, const char *key, int id) {
  if (entries->count == entries->room) {
    entries->room = entries->room ? entries->room * 2 : 1 << 16;
    entries->rows = realloc(entries->rows, entries->room * sizeof(Entry));
  }
  Entry *row = &entries->rows[entries->count++];
  memset(row->key, 0, sizeof row->key);
  memcpy(row->key, key, strnlen(key, sizeof row->key - 1));
  row->id = id;
}

static int before(const void *a, const void *b) {
  const Entry *one = a, *other = b;
  int order = memcmp(one->key, other->key, sizeof one->key);
  return order ? order : one->id - other->id;
}

/// Writes entries in their order; a key is `first TAB second`.
static void fill(Entries *entries, const char *sql) {
  qsort(entries->rows, entries->count, sizeof(Entry), before);
  sqlite3_stmt *statement = prepare(sql);
  for (long i = 0; i < entries->count; i++) {
    char *key = entries->rows[i].key, *tab = memchr(key, '\t', sizeof entries->rows[i].key);
    bind(statement, 1, (Text){key, tab - key});
    bind(statement, 2, (Text){tab + 1, strlen(tab + 1)});
    sqlite3_bind_int(statement, 3, entries->rows[i].id);
    step(statement);
  }
  sqlite3_finalize(statement);
  free(entries->rows);
}

static int hanzi(const char *utf8) {
  return (utf8[0] & 0x0F) << 12 | (utf8[1] & 0x3F) << 6 | (utf8[2] & 0x3F);
}

/// All ways to read a name, eight at most.
static void read_name(Entries *into, Text name, int at, const char *initials, const char *full, int id, int *ways) {
  if (at == name.count) {
    char key[64];
    snprintf(key, sizeof key, "%s\t%s", initials, full);
    if (++*ways <= 8) add(into, key, id);
    return;
  }
  int32_t reading;
  for (int n = 0; (reading = cpinyin_reading(hanzi(name.start + at), n)) >= 0; n++) {
    const char *syllable = cpinyin_syllable(reading);
    char longer[2][40];
    snprintf(longer[0], 40, "%s%c", initials, syllable[0]);
    snprintf(longer[1], 40, "%s%s%s", full, *full ? " " : "", syllable);
    read_name(into, name, at + 3, longer[0], longer[1], id, ways);
  }
}

static int has_right_end(Text number) {
  static const int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  int sum = 0;
  for (int i = 0; i < 17; i++) sum += weights[i] * (number.start[i] - '0');
  return number.count == 18 && "10X98765432"[sum % 11] == number.start[17];
}

static const char *INDEXES[] = {"person_by_name", "person_by_phone", "person_by_birth",
                                "membership_by_union", "membership_event_by_union"};

int main(int count, char **arguments) {
  if (count != 3) { fputs("floor FILE.db LIST.csv\n", stderr); return 64; }
  if (sqlite3_open_v2(arguments[1], &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, 0)) fail("open");
  FILE *file = fopen(arguments[2], "rb");
  if (!file) { perror(arguments[2]); return 1; }
  run("PRAGMA cache_size = -32000; BEGIN IMMEDIATE");
  char *indexes[5];
  for (int i = 0; i < 5; i++) {
    char sql[200];
    snprintf(sql, sizeof sql, "SELECT sql FROM sqlite_schema WHERE name = '%s'", INDEXES[i]);
    sqlite3_stmt *statement = prepare(sql);
    sqlite3_step(statement);
    indexes[i] = strdup((const char *)sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    snprintf(sql, sizeof sql, "DROP INDEX %s", INDEXES[i]);
    run(sql);
  }
  static int unions[100000];
  sqlite3_stmt *codes = prepare("SELECT CAST(substr(code, 2) AS INTEGER), id FROM trade_union WHERE code GLOB 'B*'");
  while (sqlite3_step(codes) == SQLITE_ROW) unions[sqlite3_column_int(codes, 0)] = sqlite3_column_int(codes, 1);
  sqlite3_finalize(codes);
  sqlite3_stmt *person = prepare(
      "INSERT INTO person (id, id_number, id_type, name, gender, birth_date, ethnicity, phone) "
      "VALUES (?, ?, 'resident', ?, ?, ?, ?, ?)");
  sqlite3_stmt *membership = prepare(
      "INSERT INTO membership (person_id, spell, union_id, status, from_on, joined_on, joined_union_on) "
      "VALUES (?1, 1, ?2, 'active', ?3, ?3, ?3)");
  sqlite3_stmt *event = prepare(
      "INSERT INTO membership_event (person_id, event, on_date, union_id, provisional) "
      "VALUES (?, 'join', ?, ?, 1)");
  Entries grams = {0}, readings = {0}, endings = {0};
  char line[400];
  int id = 0;
  if (!fgets(line, sizeof line, file)) return 1;
  while (fgets(line, sizeof line, file)) {
    Text cells[7];
    char *at = line;
    for (int i = 0; i < 7; i++) {
      int length = strcspn(at, ",\r\n");
      cells[i] = (Text){at, length};
      at += length + 1;
    }
    if (!has_right_end(cells[0])) { fprintf(stderr, "a wrong number on row %d\n", id + 1); return 1; }
    id++;
    const char *number = cells[0].start;
    int home = unions[atoi(cells[3].start + 1)];
    char birth[11];
    snprintf(birth, sizeof birth, "%.4s-%.2s-%.2s", number + 6, number + 10, number + 12);
    sqlite3_bind_int(person, 1, id);
    bind(person, 2, cells[0]);
    bind(person, 3, cells[1]);
    bind(person, 4, cells[2]);
    bind(person, 5, (Text){birth, 10});
    bind(person, 6, cells[6]);
    bind(person, 7, cells[5]);
    step(person);
    sqlite3_bind_int(membership, 1, id);
    sqlite3_bind_int(membership, 2, home);
    bind(membership, 3, cells[4]);
    step(membership);
    sqlite3_bind_int(event, 1, id);
    bind(event, 2, cells[4]);
    sqlite3_bind_int(event, 3, home);
    step(event);
    char key[56];
    for (int i = 0; i < cells[1].count; i += 3) {
      int length = i + 3 < cells[1].count ? 6 : 3, place = i > 0 ? 2 : cells[1].count > 6 ? 1 : 0;
      snprintf(key, sizeof key, "%.*s\t%d", length, cells[1].start + i, place);
      add(&grams, key, id);
    }
    int ways = 0;
    read_name(&readings, cells[1], 0, "", "", id, &ways);
    for (int i = 0; i < 6; i++) key[i] = number[17 - i];
    strcpy(key + 6, "\t");
    add(&endings, key, id);
  }
  sqlite3_finalize(person);
  sqlite3_finalize(membership);
  sqlite3_finalize(event);
  run("PRAGMA cache_size = -2000");
  for (int i = 0; i < 5; i++) run(indexes[i]);
  fill(&grams, "INSERT OR IGNORE INTO derived_name_gram VALUES (1, ?, CAST(? AS INTEGER), ?)");
  fill(&readings, "INSERT OR IGNORE INTO derived_name_pinyin VALUES (1, ?, ?, ?)");
  fill(&endings, "INSERT OR IGNORE INTO derived_number_ending SELECT ?1, ?3 WHERE ?2 IS NULL");
  run("COMMIT");
  return sqlite3_close(db) == SQLITE_OK ? 0 : 1;
}
