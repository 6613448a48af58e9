// How complete the reference is: the share of what the package promises that has a description, a type and, where it applies, a default.
// Counted are every element with its attributes, properties, events, slots, parts and custom properties (custom-elements.json), and what
// the paths of package.json export for programs (the types of src/). Run: npm run docs:score. Below the floor it fails.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** Per cent of all points. A new attribute or function comes with its words. */
export const FLOOR = 100;

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Paths without a reference of their own: patterns (one element or language each), the script entry, types made from custom-elements.json, data. */
const isForPrograms = (path, { types } = {}) => Boolean(types) && !path.includes('*') && path !== './auto' && types.startsWith('./dist/');

/** Its fields are the guide's attributes, under their names: their words are in docs/elements.md. */
const AS_ATTRIBUTES = new Set(['GuideSettings']);

/** One point for each thing asked; what is missing is named. */
class Tally {
  points = 0;
  missing = [];
  asked = 0;
  ask(name, what, there) {
    this.asked += 1;
    if (there) this.points += 1;
    else this.missing.push(`${name}: ${what}`);
  }
}

/** @param {{ modules: object[] }} manifest */
export function scoreOfElements({ modules }, tally = new Tally()) {
  for (const element of modules.flatMap(({ declarations }) => declarations.filter(({ tagName }) => tagName))) {
    const { tagName } = element;
    tally.ask(tagName, 'summary', element.summary);
    tally.ask(tagName, 'description', element.description);
    for (const [kind, asked] of Object.entries({ attributes: 'type default', members: 'type default', events: 'type', slots: '', cssParts: '', cssProperties: 'default' })) {
      for (const item of element[kind]) {
        const name = `${tagName} ${item.name || 'slot'}`;
        tally.ask(name, 'description', item.description);
        if (asked.includes('type')) tally.ask(name, 'type', item.type?.text && item.type.text !== 'any');
        if (asked.includes('default')) tally.ask(name, 'default (end the description with "Default ….")', item.default);
      }
    }
  }
  return tally;
}

/** What the schema generator writes of itself describes nothing. */
const described = (symbol, checker) => symbol.getDocumentationComment(checker).some(({ text }) => !/^This interface was referenced/.test(text));
const isAny = (type) => Boolean(type.flags & ts.TypeFlags.Any);

/** A function's own words, its parameters and what it gives back. */
function askFunction(tally, name, declaration, checker) {
  const signature = checker.getSignatureFromDeclaration(declaration);
  if (!signature) return;
  tally.ask(name, 'type of the result', !isAny(signature.getReturnType()));
  for (const parameter of signature.getParameters()) tally.ask(`${name}(${parameter.name})`, 'type', !isAny(checker.getTypeOfSymbolAtLocation(parameter, declaration)));
}

/** @param {Record<string, string>} entries public path → file of src/ */
export function scoreOfExports(entries, tally = new Tally()) {
  const { config } = ts.readConfigFile(`${ROOT}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const program = ts.createProgram(Object.values(entries), { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const seen = new Set();
  for (const [path, file] of Object.entries(entries)) {
    const module = checker.getSymbolAtLocation(program.getSourceFile(file));
    for (const exported of checker.getExportsOfModule(module)) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      if (seen.has(symbol)) continue;
      seen.add(symbol);
      const name = `${path} ${exported.name}`;
      tally.ask(name, 'description', described(symbol, checker));
      for (const declaration of symbol.declarations) {
        const value = ts.isVariableDeclaration(declaration) ? declaration.initializer : declaration;
        if (value && (ts.isFunctionDeclaration(value) || ts.isArrowFunction(value))) askFunction(tally, name, value, checker);
        if (ts.isVariableDeclaration(declaration)) tally.ask(name, 'type', !isAny(checker.getTypeOfSymbolAtLocation(symbol, declaration)));
        const body = ts.isInterfaceDeclaration(declaration) ? declaration : ts.isTypeAliasDeclaration(declaration) && ts.isTypeLiteralNode(declaration.type) ? declaration.type : undefined;
        for (const member of body?.members ?? []) {
          const field = checker.getSymbolAtLocation(member.name);
          if (!field) continue;
          if (!AS_ATTRIBUTES.has(exported.name)) tally.ask(`${name}.${field.name}`, 'description', described(field, checker));
          tally.ask(`${name}.${field.name}`, 'type', !isAny(checker.getTypeOfSymbolAtLocation(field, member)));
        }
      }
    }
  }
  return tally;
}

export async function score() {
  const { exports } = JSON.parse(await readFile(`${ROOT}package.json`, 'utf8'));
  const entries = Object.fromEntries(
    Object.entries(exports)
      .filter(([path, target]) => isForPrograms(path, target))
      .map(([path, { types }]) => [`be-topup-guide${path.slice(1)}`, `${ROOT}${types.replace('./dist/', 'src/').replace(/\.d\.ts$/, '.ts')}`]),
  );
  const elements = scoreOfElements(JSON.parse(await readFile(`${ROOT}custom-elements.json`, 'utf8')));
  return { elements, exports: scoreOfExports(entries) };
}

/** @returns {Promise<boolean>} whether the floor is held */
export async function printScore() {
  const parts = Object.entries(await score());
  const sum = (what) => parts.reduce((total, [, part]) => total + part[what], 0);
  for (const [name, { points, asked }] of parts) console.log(`reference of the ${name}: ${points} of ${asked}`);
  const percent = (sum('points') / sum('asked')) * 100;
  console.log(`complete: ${Math.floor(percent * 10) / 10} %, floor ${FLOOR} %`);
  const missing = parts.flatMap(([, part]) => part.missing);
  if (missing.length > 0) console.log(`missing:\n${missing.map((line) => `- ${line}`).join('\n')}`);
  if (percent >= FLOOR) return true;
  console.error('The reference is below its floor (scripts/docs/score.mjs).');
  return false;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = (await printScore()) ? 0 : 1;
