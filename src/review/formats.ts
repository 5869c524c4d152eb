export const reviewFormats = ['terminal', 'markdown', 'json', 'html'] as const;
export type ReviewFormat = (typeof reviewFormats)[number];
