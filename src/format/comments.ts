import { Lexer } from 'yaml';

/** The comments of a text, sorted: what is laid out anew has the same ones. */
export function commentsIn(text: string): string {
  const comments: string[] = [];
  for (const token of new Lexer().lex(text)) if (token.startsWith('#')) comments.push(token.trimEnd());
  return comments.sort().join('\n');
}
