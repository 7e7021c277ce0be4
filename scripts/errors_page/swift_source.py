"""Reads calls and string literals in Swift sources, as far as the errors page needs them."""
import re

OPEN, CLOSE = "([{", ")]}"


def string_end(source, start):
    """Where the literal that begins at `start` ends, interpolations and their literals included."""
    mark = '"""' if source.startswith('"""', start) else '"'
    at = start + len(mark)
    while not source.startswith(mark, at):
        if source.startswith("\\(", at):
            at = group_end(source, at + 1)
        else:
            at += 2 if source[at] == "\\" else 1
    return at + len(mark)


def group_end(source, start):
    """Where the bracket that opens at `start` is closed again."""
    depth, at = 0, start
    while True:
        if source[at] == '"':
            at = string_end(source, at)
            continue
        if source.startswith("//", at):
            at = source.find("\n", at)
            continue
        depth += (source[at] in OPEN) - (source[at] in CLOSE)
        at += 1
        if depth == 0:
            return at


def arguments(source, start):
    """The arguments of the call whose bracket opens at `start`, as (label, expression)."""
    end = group_end(source, start) - 1
    parts, at, begun = [], start + 1, start + 1
    while at < end:
        if source[at] == '"':
            at = string_end(source, at)
        elif source[at] in OPEN:
            at = group_end(source, at)
        else:
            if source[at] == ",":
                parts.append(source[begun:at])
                begun = at + 1
            at += 1
    parts.append(source[begun:end])
    labelled = [re.match(r"\s*(?:(\w+):(?!:)\s*)?(.*)", part, re.DOTALL) for part in parts]
    return [(match[1] or "", match[2].strip()) for match in labelled]


def place(inside):
    """How the page shows an interpolation."""
    given = arguments("(" + inside + ")", 0)
    plain = [words[1:-1] for label, words in given[1:] if not label and words.startswith('"')]
    if given[0][0] == "doing":
        noun = given[0][1]
        noun = noun[1:-1] if noun.startswith('"') else "{" + noun + "}"
        return " ".join(part for part in ["gonghui", noun, *plain] if part)
    names = [value.strip('"') for label, value in given if label == "as"]
    name = names[0] if names else (re.findall(r"[A-Za-z_]\w*", given[0][1]) or ["…"])[-1]
    return "{" + name + "}" + (" " + plain[1] if len(plain) == 2 else "")


def literals(expression):
    """The string literals of an expression as the page shows them; a choice has several."""
    found, at = [], 0
    while at < len(expression):
        if expression[at] != '"':
            at += 1
            continue
        end = string_end(expression, at)
        mark = 3 if expression.startswith('"""', at) else 1
        found.append(said(expression[at + mark:end - mark], mark == 3))
        at = end
    return found


def said(raw, is_long):
    if is_long:
        *lines, last = raw.split("\n")
        raw = "\n".join(line.removeprefix(last) for line in lines[1:])
    text, at = "", 0
    while at < len(raw):
        if raw.startswith("\\(", at):
            end = group_end(raw, at + 1)
            text += place(raw[at + 2:end - 1])
            at = end
        elif raw[at] == "\\" and raw[at + 1] == "\n":
            at += 2
        elif raw[at] == "\\":
            text += {"n": "\n", "t": "\t"}.get(raw[at + 1], raw[at + 1])
            at += 2
        else:
            text += raw[at]
            at += 1
    return text
