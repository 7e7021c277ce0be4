import ArgumentParser

@main
struct Gonghui: ParsableCommand {}
