import type { DocumentFormattingParams, TextEdit } from 'vscode-languageserver/node';
import { rangeIn } from '../session/positions.ts';
import type { Session } from '../session/session.ts';
import { changeBetween } from '../session/shift.ts';
import { seeText } from '../session/sight.ts';

/** Lays a text out as `plan fmt` does; one that cannot be read is left as it is. */
export function format(session: Session): void {
  session.answer<DocumentFormattingParams, TextEdit[]>('textDocument/formatting', [], async (params, workspace) => {
    const seen = await seeText(workspace, params.textDocument.uri);
    if (seen === undefined || !seen.parsed.complete) return [];
    const text = await session.formatted(seen.file);
    if (text === undefined || text === seen.file.text) return [];
    // Only what differs is replaced, so that the cursor stays where nothing does.
    const { start, end, length } = changeBetween(seen.file.text, text);
    return [{ range: rangeIn(seen.file, { start, end }), newText: text.slice(start, start + length) }];
  });
}
