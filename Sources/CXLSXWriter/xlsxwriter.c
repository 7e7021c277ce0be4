#include "CXLSXWriter.h"

#include <dlfcn.h>
#include <stddef.h>

static void *library;

bool cxlsxwriter_load(void) {
  if (library == NULL) library = dlopen("libxlsxwriter.so." LXW_SOVERSION, RTLD_NOW | RTLD_LOCAL);
  return library != NULL;
}

// A function of the header, found in the library at its first call. Hidden, so that the library's
// own calls among these do not come back here.
#define FORWARD(result, name, parameters, arguments)                  \
  __attribute__((visibility("hidden"))) result name parameters {     \
    static __typeof__(&name) there;                                   \
    if (there == NULL) there = (__typeof__(&name))dlsym(library, #name); \
    return there arguments;                                           \
  }

FORWARD(lxw_workbook *, workbook_new_opt, (const char *file, lxw_workbook_options *options),
        (file, options))
FORWARD(lxw_error, workbook_close, (lxw_workbook *book), (book))
FORWARD(void, lxw_workbook_free, (lxw_workbook *book), (book))
FORWARD(lxw_error, workbook_set_properties, (lxw_workbook *book, lxw_doc_properties *properties),
        (book, properties))
FORWARD(lxw_worksheet *, workbook_add_worksheet, (lxw_workbook *book, const char *name),
        (book, name))
FORWARD(lxw_format *, workbook_add_format, (lxw_workbook *book), (book))
FORWARD(void, format_set_num_format, (lxw_format *format, const char *pattern), (format, pattern))
FORWARD(void, format_set_bold, (lxw_format *format), (format))
FORWARD(void, worksheet_freeze_panes, (lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column),
        (sheet, row, column))
FORWARD(lxw_error, worksheet_set_column,
        (lxw_worksheet *sheet, lxw_col_t first, lxw_col_t last, double width, lxw_format *format),
        (sheet, first, last, width, format))
FORWARD(lxw_error, worksheet_write_string,
        (lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const char *text,
         lxw_format *format),
        (sheet, row, column, text, format))
FORWARD(lxw_error, worksheet_write_number,
        (lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, double number, lxw_format *format),
        (sheet, row, column, number, format))
FORWARD(lxw_error, worksheet_write_boolean,
        (lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, int flag, lxw_format *format),
        (sheet, row, column, flag, format))
