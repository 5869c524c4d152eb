// Writes loops over lists, and lists taken apart, with indices. `for … of` and `const [a, b] =` ask an iterator for each
// item, and until V8 optimises a function it makes an object for each answer: a third of all that a run of 1,000 tasks
// allocates. What is a list, the types say.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  isArrayBindingPattern,
  isCallExpression,
  isForOfStatement,
  isOmittedExpression,
  isPropertyAccessExpression,
  isVariableDeclarationList,
  isVariableStatement,
} from 'typescript/unstable/ast';
import { API, TypeFlags } from 'typescript/unstable/sync';

/** A plugin that gives esbuild the sources of the project so written. */
export const indexLoops = {
  name: 'index-loops',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      if (!path.startsWith(sources)) return undefined;
      return { contents: withIndices(path, await readFile(path, 'utf8')), loader: 'ts' };
    });
  },
};

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = join(root, 'src', '/');
let opened;

/** Closes the type checker, without which the process does not end. */
export function closeTypes() {
  opened?.api.close();
  opened = undefined;
}

function projectOf() {
  if (opened === undefined) {
    const api = new API({ cwd: root });
    const snapshot = api.updateSnapshot({ openProjects: [`${root}tsconfig.json`] });
    opened = { api, project: snapshot.getProjects()[0] };
  }
  return opened.project;
}

/** A source of the project, `path` absolute, with its loops over lists written with indices. */
export function withIndices(path, text) {
  return written(text, editsIn(path));
}

function editsIn(path) {
  const { program, checker } = projectOf();
  const file = program.getSourceFile(path);
  const found = [];
  const look = (node) => {
    if (isForOfStatement(node) && node.awaitModifier === undefined && isVariableDeclarationList(node.initializer))
      found.push(node);
    if (isVariableStatement(node) && !node.modifiers?.length) found.push(node);
    node.forEachChild(look);
  };
  look(file);
  const lists = new Lists(checker);
  return found.flatMap((node) =>
    isForOfStatement(node) ? loopEdits(node, file, lists) : declarationEdits(node, file, lists),
  );
}

/** `for (const x of list) body` as `for (let i = 0; i < list.length; i++) { const x = list[i]; body }`. */
function loopEdits(node, file, lists) {
  const { initializer, expression, statement } = node;
  const [{ name, type }] = initializer.declarations;
  if (type !== undefined) return [];
  const start = node.getStart(file);
  const pairs = entriesOf(expression, name, lists);
  const listed = pairs ?? expression;
  if (!lists.has(listed)) return [];
  const [at, list, item] = [`_at${start}`, `_list${start}`, `_item${start}`];
  const keyword = /^\w+/.exec(initializer.getText(file))[0];
  let head;
  if (pairs !== undefined) {
    const [index, value] = name.elements.map((element) => element.name?.getText(file));
    head = [index && `${index} = ${at}`, value && `${value} = ${list}[${at}]`].filter(Boolean).join(', ');
  } else if (isArrayBindingPattern(name) && isPlain(name) && lists.has(name)) {
    head = [`${item} = ${list}[${at}]`, ...partsOf(name, item, file)].join(', ');
  } else head = `${name.getText(file)} = ${list}[${at}]`;
  return [
    { start, end: expression.getStart(file), text: `for (let ${at} = 0, ${list} = (` },
    {
      start: listed.end,
      end: statement.getStart(file),
      text: `); ${at} < ${list}.length; ${at}++) { ${keyword} ${head}; `,
    },
    { start: statement.end, end: statement.end, text: ' }' },
  ];
}

/** The list of `list.entries()` where a loop takes its pairs apart. */
function entriesOf(expression, name, lists) {
  if (!isCallExpression(expression) || expression.arguments.length > 0) return undefined;
  const { expression: called } = expression;
  if (!isPropertyAccessExpression(called) || called.name.text !== 'entries') return undefined;
  if (!isArrayBindingPattern(name) || !isPlain(name) || name.elements.length > 2) return undefined;
  return lists.has(called.expression) ? called.expression : undefined;
}

/** `const [a, b] = list` as `const list = …, a = list[0], b = list[1]`. */
function declarationEdits(node, file, lists) {
  return node.declarationList.declarations.flatMap(({ name, type, initializer }) => {
    if (!isArrayBindingPattern(name) || type !== undefined || initializer === undefined || !isPlain(name)) return [];
    if (!lists.has(initializer)) return [];
    const list = `_list${name.getStart(file)}`;
    const parts = partsOf(name, list, file).map((part) => `, ${part}`);
    return [
      { start: name.getStart(file), end: name.end, text: list },
      { start: initializer.end, end: initializer.end, text: parts.join('') },
    ];
  });
}

/** Whether a pattern takes nothing but items by their places. */
function isPlain({ elements }) {
  return elements.every((element) => isOmitted(element) || (!element.dotDotDotToken && !element.initializer));
}

function isOmitted(element) {
  return isOmittedExpression(element) || element.name === undefined;
}

function partsOf({ elements }, list, file) {
  return elements.flatMap((element, at) =>
    isOmitted(element) ? [] : [`${element.name.getText(file)} = ${list}[${at}]`],
  );
}

/** What the types say of lists. */
class Lists {
  #checker;

  constructor(checker) {
    this.#checker = checker;
  }

  /** Whether what stands at a place is a list, with a length and items by their places, whatever else it may be. */
  has(node) {
    const type = this.#checker.getTypeAtLocation(node);
    if (type === undefined || (type.flags & TypeFlags.Any) !== 0) return false;
    return (
      this.#checker.isArrayLikeType(type) ||
      /^(?:Int|Uint|Float)\d+(?:Clamped)?Array$/.test(type.getSymbol()?.name ?? '')
    );
  }
}

function written(text, edits) {
  let result = '';
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) throw new Error('edits overlap');
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}
