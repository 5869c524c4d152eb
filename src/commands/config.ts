import type { Rule } from '../audit/rule.ts';
import { rules } from '../audit/rules/index.ts';
import { type Origin, resolveSettings, type Settings } from '../audit/settings.ts';
import type { Language } from '../locale/language.ts';
import { severityWord } from '../locale/words.ts';
import type { Config } from '../model/config.ts';
import type { SourceFile } from '../source/file.ts';
import { shownPath } from '../source/shown-path.ts';
import { lineIndex } from '../text/lines.ts';
import { padEnd } from '../text/width.ts';
import type { Io, Run } from './command.ts';
import { openPlans, paintFor } from './open.ts';
import { emit, wantedFormats } from './output.ts';
import { refuseInputs } from './refuse-inputs.ts';
import { configFormats } from './specs/config.ts';

/** One value in force: `rules.vague-word`, what it is, and where it comes from. */
interface InForce {
  readonly name: string;
  readonly value: unknown;
  readonly from: Origin | 'default';
  /** File and line of what says so, where a file does. */
  readonly at: string | null;
}

/** Prints the configuration as it holds, each value with its origin. */
export const showConfig: Run = async (input, io) => {
  const [name] = input.arguments;
  const opened = await openPlans(input, io, name === undefined ? [] : [name]);
  const { language, loaded } = opened;
  const { config } = loaded;
  const file = name === undefined ? undefined : [...loaded.requested][0];
  const values = [...general(config, io), ...ofRules(config, resolveSettings(config, {}), file)];
  const wanted = wantedFormats(input, configFormats, language);
  await refuseInputs(
    wanted.map((one) => one.file),
    loaded.files,
    io,
    language,
  );
  for (const { name: format, file: path } of wanted) {
    if (format === 'json') {
      const data = { file: config.file?.name ?? null, root: shownPath(config.root, io.cwd), values };
      await emit(`${JSON.stringify(data, null, 2)}\n`, path, io);
      continue;
    }
    const paint = await paintFor(io.stdout, input, io);
    const longest = Math.max(...values.map((value) => value.name.length));
    const lines = values.map((value) => {
      const text = padEnd(written(value.value, language), 12);
      return `${padEnd(value.name, longest)}  ${value.from === 'default' || value.from === 'rule' ? text : paint.bold(text)}  ${paint.dim(origin(value, language))}`;
    });
    await emit(`${lines.join('\n')}\n`, path, io);
  }
  return 'clean';
};

function general(config: Config, io: Io): InForce[] {
  const from = config.file === undefined ? 'default' : 'config';
  const say = (name: string, value: unknown, own: boolean): InForce => ({
    name,
    value,
    from: own ? from : 'default',
    at: own ? (config.file?.name ?? null) : null,
  });
  const has = (key: string): boolean => config.file !== undefined && new RegExp(`^${key}:`, 'm').test(config.file.text);
  return [
    say('file', config.file === undefined ? null : shownPath(config.file.path, io.cwd), false),
    say('root', shownPath(config.root, io.cwd), false),
    say('preset', config.preset, has('preset')),
    say('include', config.include ?? ['**/{plan,*.plan}.{yaml,yml}'], has('include')),
    say('language', config.language ?? null, has('language')),
    say('split', config.split, has('split')),
    say('clarities', config.clarities, has('clarities')),
    ...[...config.words].map(([list, { add, remove }]) =>
      say(`words.${list}`, { add: add.map(({ value }) => value), remove: remove.map(({ value }) => value) }, true),
    ),
  ];
}

function ofRules(config: Config, settings: Settings, file: SourceFile | undefined): InForce[] {
  return rules.flatMap((rule): InForce[] => {
    const { severity, origin: from, options } = settings.of(rule, file);
    const at = placeOf(config, rule, from);
    const values: InForce[] = [{ name: `rules.${rule.name}`, value: severity, from, at }];
    for (const [option, value] of Object.entries(options)) {
      const own = config.rules.get(rule.name)?.options[option] !== undefined;
      values.push({
        name: `rules.${rule.name}.${option}`,
        value,
        from: own ? 'config' : 'default',
        at: own ? at : null,
      });
    }
    return values;
  });
}

function placeOf(config: Config, rule: Rule, from: Origin): string | null {
  if (config.file === undefined) return null;
  const settings =
    from === 'override'
      ? config.overrides.map((override) => override.rules.get(rule.name))
      : [config.rules.get(rule.name)];
  const setting = settings.filter((one) => one !== undefined).at(-1);
  if (setting === undefined) return null;
  return `${config.file.name}:${lineIndex(config.file).position(setting.start).line}`;
}

function written(value: unknown, language: Language): string {
  if (value === 'off') return language === 'vi' ? 'tắt' : 'off';
  if (value === 'error' || value === 'warning' || value === 'hint') return severityWord(value, language);
  if (value === null) return '–';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const origins: Readonly<Record<InForce['from'], Readonly<Record<Language, string>>>> = {
  default: { en: 'default', vi: 'mặc định' },
  rule: { en: 'default', vi: 'mặc định' },
  preset: { en: 'preset', vi: 'bộ quy tắc (preset)' },
  config: { en: 'configuration', vi: 'tệp cấu hình' },
  override: { en: 'override for these files', vi: 'ghi riêng cho tệp này (overrides)' },
  option: { en: 'command line', vi: 'dòng lệnh' },
};

function origin({ from, at }: InForce, language: Language): string {
  return at === null ? origins[from][language] : `${origins[from][language]}, ${at}`;
}
