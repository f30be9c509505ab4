"""openpyxl, read-only and write-only: every cell as text, the file's name before each row.

naive_merge.py FOLDER OUTPUT
"""

import os
import sys

import openpyxl


def files(folder):
    found = []
    for path, _, names in os.walk(folder):
        found.extend(os.path.join(path, name) for name in names)
    return sorted(found)


def main(folder, output):
    merged = openpyxl.Workbook(write_only=True)
    sheet = merged.create_sheet("all")
    for file in files(folder):
        book = openpyxl.load_workbook(file, read_only=True)
        for row in book.worksheets[0].iter_rows(values_only=True):
            texts = ["" if value is None else str(value) for value in row]
            sheet.append([os.path.basename(file)] + texts)
        book.close()
    merged.save(output)


main(*sys.argv[1:])
