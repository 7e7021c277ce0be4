def findings(a,b): return []
