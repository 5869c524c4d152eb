import type { Language } from '../../src/locale/language.ts';

export type Section = 'bad' | 'good' | 'near-miss';

/** The files of one example, by name, with the marks that its comments make. */
export interface Example {
  readonly section: Section;
  readonly number: number;
  readonly files: Readonly<Record<string, string>>;
  readonly marks: readonly Mark[];
}

/** `# error: rule-name "source text"`: a finding of the rule whose place is that text, on that line. */
export interface Mark {
  readonly file: string;
  readonly line: number;
  readonly severity: string;
  readonly rule: string;
  readonly text: string;
}

const headings: Readonly<Record<string, Section>> = {
  Bad: 'bad',
  Good: 'good',
  'Near miss': 'near-miss',
  Sai: 'bad',
  Đúng: 'good',
  'Trường hợp gần giống': 'near-miss',
};

/** The examples in the documentation of a rule. Blocks with a file name in one section belong together. */
export function examplesIn(markdown: string, language: Language): Example[] {
  const examples: Example[] = [];
  let section: Section | undefined;
  let named: Record<string, string> = {};
  let number = 0;
  const close = (): void => {
    if (section !== undefined && Object.keys(named).length > 0)
      examples.push(example(section, ++number, named, language));
    named = {};
  };
  const pattern = /^## (.+)$|^```ya?ml[ \t]*(\S*)[ \t]*\n([\s\S]*?)^```$/gm;
  for (const [, heading, name, text] of markdown.matchAll(pattern)) {
    if (heading !== undefined) {
      close();
      section = headings[heading.trim()];
    } else if (section !== undefined && text !== undefined) {
      if (name === '') {
        close();
        examples.push(example(section, ++number, { 'plan.yaml': text }, language));
      } else named[name!] = text;
    }
  }
  close();
  return examples;
}

function example(
  section: Section,
  number: number,
  blocks: Readonly<Record<string, string>>,
  language: Language,
): Example {
  const files: Record<string, string> = {};
  const marks: Mark[] = [];
  for (const [name, block] of Object.entries(blocks)) {
    const text = completed(block, language);
    files[name] = text;
    for (const [i, line] of text.split('\n').entries()) marks.push(...marksOn(line, name, i + 1));
  }
  return { section, number, files, marks };
}

function marksOn(line: string, file: string, number: number): Mark[] {
  const comment = /#\s*((?:error|warning|hint): .*)$/.exec(line)?.[1];
  if (comment === undefined) return [];
  return [...comment.matchAll(/(error|warning|hint): ([a-z-]+) "((?:[^"\\]|\\.)*)"/g)].map(
    ([, severity, rule, text]) => ({
      file,
      line: number,
      severity: severity!,
      rule: rule!,
      text: text!.replaceAll('\\"', '"'),
    }),
  );
}

/** A block that is a list of tasks, or lacks a title, is put under the standard header. */
function completed(block: string, language: Language): string {
  if (/^title:/m.test(block) || /^(?:years|people|units|rules|preset):/m.test(block)) return block;
  if (/^(?:#.*\n|\s*\n)*- /.test(block)) return `${header[language]}tasks:\n${block.replace(/^(?=.)/gm, '  ')}`;
  return header[language] + block;
}

const header: Readonly<Record<Language, string>> = {
  en: `title: Work plan of the planning department 2026
language: en
period: 2026
unit: pd
issued: 2026-01-12
calendar: VN
units:
  - { id: agency, name: Standards Agency, head: hoa, order: 1 }
  - { id: pd, name: Planning Department, short: Planning, parent: agency, head: thang, supervisor: hoa, order: 2 }
  - { id: lab, name: Testing Laboratory, short: Laboratory, parent: agency, head: lan, supervisor: hoa, order: 3 }
  - { id: mof, name: Ministry of Finance, external: true }
groups:
  - { id: centres, name: Technical centres, members: [lab] }
  - { id: inspectors, name: Inspection team, members: [tho, minh] }
people:
  - { id: hoa, name: Hoa Pham, unit: agency, title: Director }
  - { id: thang, name: Thang Tran, unit: pd, title: Head of department }
  - { id: tho, name: Tho Le, unit: pd, title: Officer }
  - { id: phuong, name: Phuong Do, unit: pd, title: Officer }
  - { id: lan, name: Lan Vu, unit: lab, title: Head of laboratory }
  - { id: minh, name: Minh Ngo, unit: lab, title: Engineer }
`,
  vi: `title: Kế hoạch công tác năm 2026 của Phòng Kế hoạch
language: vi
period: 2026
unit: pd
issued: 2026-01-12
calendar: VN
units:
  - { id: agency, name: Viện Tiêu chuẩn Đo lường, head: hoa, order: 1 }
  - { id: pd, name: Phòng Kế hoạch - Tài chính, short: Phòng KHTC, parent: agency, head: thang, supervisor: hoa, order: 2 }
  - { id: lab, name: Phòng Thử nghiệm, parent: agency, head: lan, supervisor: hoa, order: 3 }
  - { id: mof, name: Bộ Tài chính, external: true }
groups:
  - { id: centres, name: Các đơn vị kỹ thuật, members: [lab] }
  - { id: inspectors, name: Tổ kiểm tra, members: [tho, minh] }
people:
  - { id: hoa, name: Phạm Thị Hòa, unit: agency, title: Viện trưởng }
  - { id: thang, name: Trần Văn Thắng, unit: pd, title: Trưởng phòng }
  - { id: tho, name: Lê Thị Thơ, unit: pd, title: Chuyên viên }
  - { id: phuong, name: Đỗ Minh Phương, unit: pd, title: Chuyên viên }
  - { id: lan, name: Vũ Thị Lan, unit: lab, title: Trưởng phòng }
  - { id: minh, name: Ngô Quang Minh, unit: lab, title: Kỹ sư }
`,
};
