import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import ts from 'typescript';
import { installPacked, root, run } from './pack.mjs';

const { project, installed, remove } = installPacked();
after(remove);

const shared = {
  strict: true, noEmit: true, skipLibCheck: true, target: 'es2022', lib: ['es2022', 'dom'], types: [],
  exactOptionalPropertyTypes: true,
};

/** What a page may set and import; every `@ts-expect-error` is an error that the compiler must see. */
const page = `
  import 'compare-panel/compare-panel.css';
  import 'compare-panel/prerendered.css';
  import 'compare-panel/prerendered-votes.css';
  import 'compare-panel/themes/broadsheet.css';
  import 'compare-panel/dist/compare-panel.css';
  import 'compare-panel/dist/compare-panel.js';
  import 'compare-panel/define';
  import { register, type ComparisonInput, type Locale, type SectionName, type VerdictName } from 'compare-panel';
  import { prerender, renderMarkdown, type SectionName as Drawn } from 'compare-panel/ssr';

  declare const panel: HTMLElementTagNameMap['compare-panel'];
  declare const badge: HTMLElementTagNameMap['verdict-badge'];
  declare const table: HTMLElementTagNameMap['decision-table'];

  const data: ComparisonInput = { tools: [{ name: 'A' }] };

  panel.theme = 'light';
  panel.theme = 'auto';
  panel.theme = null;
  // @ts-expect-error there are two, and auto
  panel.theme = 'drak';
  panel.loading = 'lazy';
  panel.loading = undefined;
  // @ts-expect-error lazy or eager
  panel.loading = 'later';
  panel.sections = 'cards scorecard';
  panel.sections = ['cards', 'scorecard'];
  // @ts-expect-error no section
  panel.sections = ['cads'];
  panel.tools = 'a b';
  table.tools = ['a', 'b'];
  // @ts-expect-error ids are text
  panel.tools = 7;
  badge.verdict = 'mixed';
  badge.verdict = null;
  // @ts-expect-error no verdict
  badge.verdict = 'shipped';

  prerender(data, { theme: 'dark', sections: ['cards'], tools: ['a'] });
  renderMarkdown(data, { sections: 'cards decision' });
  // @ts-expect-error no section
  prerender(data, { sections: ['cads'] });
  // @ts-expect-error no theme
  prerender(data, { theme: 'drak' });

  const german: Locale = { messages: { ship: 'Ja' }, formatFor: () => { throw new Error(); } };
  const word: VerdictName = 'ship';
  const section: SectionName & Drawn = 'header';
  export { german, register, section, word };
`;

for (const [moduleResolution, module] of [['nodenext', 'nodenext'], ['bundler', 'esnext']]) {
  test(`a TypeScript project (${moduleResolution}) is told what may be set`, () => {
    const compilerOptions = { ...shared, module, moduleResolution };
    writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['page.ts'] }));
    writeFileSync(join(project, 'page.ts'), page);
    run(project, join(root, 'node_modules/.bin/tsc'), '-p', '.');
  });
}

/** The declaration files that `exports` names, those of patterns left to the modules that they lead to. */
const entries = Object.values(JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')).exports)
  .flatMap(({ types }) => types && !types.includes('*') ? [join(installed, types)] : []);

test('whatever a public declaration names can be imported', () => {
  const program = ts.createProgram(entries, {
    ...shared, target: ts.ScriptTarget.ES2022, lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'], module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  });
  const checker = program.getTypeChecker();
  const meant = (symbol) => symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const published = new Set(entries.flatMap((entry) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(entry));
    return module ? checker.getExportsOfModule(module).map(meant) : [];
  }));
  const isOurs = (symbol) => symbol.declarations?.every((declaration) => (
    declaration.getSourceFile().fileName.startsWith(installed) && !ts.isTypeParameterDeclaration(declaration)));
  const faults = new Set();
  const look = (node, owner) => {
    // What an alias stands for is spelled out wherever it is shown.
    if (ts.isTypeAliasDeclaration(node)) return;
    const name = ts.isTypeReferenceNode(node) ? node.typeName
      : ts.isExpressionWithTypeArguments(node) ? node.expression
      : ts.isTypeQueryNode(node) ? node.exprName
      : ts.isImportTypeNode(node) ? node.qualifier : undefined;
    const symbol = name && checker.getSymbolAtLocation(name);
    if (symbol && isOurs(meant(symbol)) && !published.has(meant(symbol))) faults.add(`${owner}: ${name.getText()}`);
    ts.forEachChild(node, (child) => look(child, owner));
  };
  assert.ok(published.size > 50, `only ${published.size} names are published`);
  for (const symbol of published) {
    for (const declaration of symbol.declarations ?? []) look(declaration, symbol.name);
  }
  assert.deepEqual([...faults], []);
});
