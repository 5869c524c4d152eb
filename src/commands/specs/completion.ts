import type { CommandSpec } from '../command.ts';

export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof shells)[number];

export const completionCommand: CommandSpec = {
  name: 'completion',
  summary: { en: 'print a script for completion in the shell', vi: 'in tập lệnh gợi ý cho shell' },
  arguments: [{ name: '<shell>', description: { en: 'which shell', vi: 'shell nào' }, choices: shells }],
  examples: [
    'plan completion bash > ~/.local/share/bash-completion/completions/plan',
    'plan completion zsh > ~/.zfunc/_plan',
    'plan completion fish > ~/.config/fish/completions/plan.fish',
    'plan completion powershell >> $PROFILE',
  ],
  load: async () => (await import('../completion.ts')).printCompletionScript,
};

/** What the scripts call at every press of the key: the words so far, the last one unfinished. */
export const completeCommand: CommandSpec = {
  name: 'complete-words',
  hidden: true,
  summary: { en: 'candidates for the word at the cursor', vi: 'các từ gợi ý tại vị trí con trỏ' },
  arguments: [{ name: '[words...]', description: { en: 'the words so far', vi: 'các từ đã gõ' } }],
  load: async () => (await import('../completion.ts')).completeWords,
};
