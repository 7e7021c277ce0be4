#ifndef CXLSXWRITER_H
#define CXLSXWRITER_H

#include <stdbool.h>
#include <xlsxwriter.h>

/// Loads libxlsxwriter, once; false where it is not installed.
///
/// Most commands write no workbook, and loading the library with what it needs costs more time than
/// a search takes. The functions below may be called only after this has answered true.
bool cxlsxwriter_load(void);

#endif
