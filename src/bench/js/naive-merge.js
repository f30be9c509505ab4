// SheetJS: every cell of every workbook as text into one workbook, the file's name before each row.
//   node naive-merge.js FOLDER OUTPUT
const fs = require("fs");
const path = require("path");
const XLSX = require("xlsx");

function files(folder) {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      return entry.isDirectory() ? files(file) : [file];
    })
    .sort();
}

const [folder, output] = process.argv.slice(2);
const all = [];
for (const file of files(folder)) {
  const book = XLSX.readFile(file);
  const sheet = book.Sheets[book.SheetNames[0]];
  for (const row of XLSX.utils.sheet_to_json(sheet, { header: 1, raw: false })) {
    all.push([path.basename(file), ...row]);
  }
}
const merged = XLSX.utils.book_new();
XLSX.utils.book_append_sheet(merged, XLSX.utils.aoa_to_sheet(all), "all");
XLSX.writeFile(merged, output);
