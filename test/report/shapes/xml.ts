import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';

/** What an element may hold. */
interface Content {
  readonly required: readonly string[];
  readonly optional?: readonly string[];
  readonly children?: readonly string[];
  readonly text?: boolean;
}

export type Model = Readonly<Record<string, Content>>;

const outcome: Content = { required: [], optional: ['type', 'message'], text: true };

/** As the xUnit plugin of Jenkins reads JUnit's XML (its junit-10.xsd). */
export const junitModel: Model = {
  testsuites: { required: [], optional: ['name', 'time', 'tests', 'failures', 'errors'], children: ['testsuite'] },
  testsuite: {
    required: ['name', 'tests', 'failures', 'errors'],
    optional: ['skipped', 'time', 'timestamp', 'hostname', 'id', 'package', 'file', 'group', 'log', 'url'],
    children: ['testsuite', 'testcase', 'properties', 'system-out', 'system-err'],
  },
  testcase: {
    required: ['name'],
    optional: ['time', 'classname', 'group'],
    children: ['skipped', 'error', 'failure', 'system-out', 'system-err'],
  },
  ...{ skipped: outcome, error: outcome, failure: outcome },
  ...{ 'system-out': { required: [], text: true }, 'system-err': { required: [], text: true } },
};

/** As Checkstyle's own XMLLogger writes it. */
export const checkstyleModel: Model = {
  checkstyle: { required: ['version'], children: ['file', 'exception'] },
  file: { required: ['name'], children: ['error', 'exception'] },
  error: { required: ['line', 'severity', 'message', 'source'], optional: ['column'] },
};

/** Reads XML and says where it does not follow the model. */
export function faultsIn(text: string, model: Model, root: string): string[] {
  const top = parseXml(text).root;
  if (top === null || top.name !== root) return [`the document is no ${root}`];
  return faultsOf(top, model);
}

function faultsOf(element: XmlElement, model: Model): string[] {
  const { name, attributes, children } = element;
  const content = model[name];
  if (content === undefined) return [`${name} is unknown`];
  const faults: string[] = [];
  for (const one of content.required) if (!(one in attributes)) faults.push(`${name} lacks ${one}`);
  const known = [...content.required, ...(content.optional ?? [])];
  for (const one of Object.keys(attributes)) if (!known.includes(one)) faults.push(`${name} has ${one}`);
  for (const child of children) {
    if (child instanceof XmlElement) {
      if (content.children?.includes(child.name) === true) faults.push(...faultsOf(child, model));
      else faults.push(`${name} holds ${child.name}`);
    } else if (child instanceof XmlText && child.text.trim() !== '' && content.text !== true) {
      faults.push(`${name} holds text`);
    }
  }
  return faults;
}
