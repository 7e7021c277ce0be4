"""Nasty files for the readers, and what each must give."""
