// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 Toegangspoort
//
// Prunes component CSS: rules that nothing uses, and fallbacks that never happen.
//
// A component asks for a chain of design tokens, `var(--utrecht-textbox-color, var(--utrecht-form-control-color, ...))`,
// so that any theme can set any link. Which links ours set is known when we bundle: an unset link gives way to its
// fallback, and a set one needs none.

/** Every `utrecht-` class that these texts (templates, Python) name. */
export function usedClasses(texts) {
  const used = new Set();
  for (const text of texts) for (const [name] of text.matchAll(/utrecht-[\w-]+/g)) used.add(name);
  return used;
}

/** True when this selector can match nothing we write. */
export function isUnused(selector, used) {
  return selector.some((part) => part.type === "class" && part.name.startsWith("utrecht-") && !used.has(part.name));
}

/** The sheet with every `var(--utrecht-...)` chain cut down to the links that are set. */
export function cutChains(css) {
  for (;;) {
    const set = new Set([...css.matchAll(/[{;](--_?utrecht-[\w-]+):/g)].map(([, name]) => name));
    const shorter = dropUnasked(dropDead(rewrite(css, set), set));
    if (shorter === css) return css;
    css = shorter; // what was dropped was a link in another chain
  }
}

/** Without the links that only point at a link that nobody sets. */
function dropDead(css, set) {
  return css.replaceAll(/(?<=[{;])--_?utrecht-[\w-]+:var\((--_?utrecht-[\w-]+)\)(;|(?=\}))/g, (whole, name) =>
    set.has(name) ? whole : "",
  );
}

/** Without the links that nobody asks for. */
function dropUnasked(css) {
  const asked = new Set([...css.matchAll(/var\((--_?utrecht-[\w-]+)/g)].map(([, name]) => name));
  return css
    .replaceAll(/(?<=[{;])(--_?utrecht-[\w-]+):[^;{}]*(;|(?=\}))/g, (whole, name) => (asked.has(name) ? whole : ""))
    .replaceAll(/(?<=[}{])[^{}@]+\{\}/g, "");
}

function rewrite(css, set) {
  let result = "";
  let rest = css;
  for (;;) {
    const start = rest.search(/var\(--_?utrecht-/);
    if (start < 0) return result + rest;
    const end = closing(rest, start + 3);
    const [name, fallback] = split(rest.slice(start + 4, end));
    result += rest.slice(0, start) + replacement(name, fallback, set);
    rest = rest.slice(end + 1);
  }
}

function replacement(name, fallback, set) {
  if (fallback === null) return `var(${name})`;
  if (!set.has(name)) return rewrite(fallback, set);
  // A private link (--_) is set in some states only, so its fallback may still happen.
  return name.startsWith("--_") ? `var(${name},${rewrite(fallback, set)})` : `var(${name})`;
}

function split(inside) {
  const comma = inside.indexOf(",");
  return comma < 0 ? [inside.trim(), null] : [inside.slice(0, comma).trim(), inside.slice(comma + 1)];
}

/** Index of the bracket that closes the one at `open`. */
function closing(text, open) {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === "(") depth += 1;
    if (text[at] === ")" && --depth === 0) return at;
  }
  throw new Error(`Unclosed bracket after: ${text.slice(open, open + 60)}`);
}
