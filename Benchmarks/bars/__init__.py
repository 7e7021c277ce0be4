"""The bars, each with the function that measures it: what they are is in `run`."""
