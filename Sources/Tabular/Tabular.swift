/// Whole rows of cells, whatever the file they come from.
package enum Tabular {}
