"""The parts of make-sample-data: one module per noun, and check_*.py for the invariants."""
