"""What the long checks in verify.d share: the program, and practice records by chance."""
