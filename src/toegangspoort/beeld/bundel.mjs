// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 Toegangspoort
//
// Bundles the front-end into build/assets. Called by script/lib/assets, from the root of the checkout:
//   node src/toegangspoort/beeld/bundel.mjs build/assets

import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { bundleAsync } from "lightningcss";
import { cutChains, isUnused, usedClasses } from "./snoei.mjs";

const ROOT = process.cwd();
const SOURCE = join(ROOT, "src/toegangspoort/beeld");
const TARGET = join(ROOT, process.argv[2] ?? "build/assets");
const MODULES = join(ROOT, "node_modules");
const BROWSERS = { chrome: 111 << 16, firefox: 113 << 16, safari: (16 << 16) | (4 << 8) };
const ATKINSON = "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next";
const LETTERS = {
  "atkinson-latin.woff2": `${ATKINSON}-latin-wght-normal.woff2`,
  "atkinson-latin-ext.woff2": `${ATKINSON}-latin-ext-wght-normal.woff2`,
  "source-sans-latin.woff2": "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
};

function sources() {
  return readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(html|py)$/.test(name))
    .map((name) => readFileSync(join(ROOT, "src", name), "utf8"));
}

async function bundleSheet(name, used) {
  const { code } = await bundleAsync({
    filename: join(SOURCE, "css", name),
    minify: true,
    targets: BROWSERS,
    resolver: {
      resolve: (specifier, from) => join(specifier.startsWith("@") ? MODULES : dirname(from), specifier),
    },
    visitor: {
      Rule: {
        style: (rule) => (rule.value.selectors.every((selector) => isUnused(selector, used)) ? [] : undefined),
      },
    },
  });
  const css = cutChains(code.toString());
  writeFileSync(join(TARGET, name), css);
  console.log(`${name} ${css.length} bytes`);
}

rmSync(TARGET, { recursive: true, force: true });
mkdirSync(join(TARGET, "letters"), { recursive: true });
for (const [name, source] of Object.entries(LETTERS)) cpSync(join(MODULES, source), join(TARGET, "letters", name));
cpSync(join(MODULES, "htmx.org/dist/htmx.min.js"), join(TARGET, "htmx.js"));
cpSync(join(SOURCE, "js"), TARGET, { recursive: true });
cpSync(join(SOURCE, "merk"), TARGET, { recursive: true });
const used = usedClasses(sources());
for (const name of ["portaal.css", "cijfers.css", "balie.css", "papier.css"]) await bundleSheet(name, used);
