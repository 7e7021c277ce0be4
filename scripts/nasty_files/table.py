"""The folder of the files, and the table of what each must give."""
import pathlib

FOLDER = pathlib.Path(__file__).resolve().parent.parent.parent / "Tests/TabularTests/Nasty"
EXPECTED = []


def escaped(cell):
    for plain, code in (("\\", "\\\\"), ("\t", "\\t"), ("\n", "\\n"), ("\r", "\\r")):
        cell = cell.replace(plain, code)
    return cell


def expect(name, form, rows):
    lines = [f"== {name}"]
    if form.startswith("error:"):
        lines.append(form)
    else:
        lines.append("form: " + form)
        for line, *cells in rows:
            lines.append("\t".join([str(line), *map(escaped, cells)]))
    EXPECTED.extend(lines)


def make(name, data, form, *rows):
    """A file, what it must be taken for, and its rows; or "error: NAME LINE COLUMN"."""
    (FOLDER / name).write_bytes(data)
    expect(name, form, rows)
