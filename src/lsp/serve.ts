import {
  createProtocolConnection,
  ExitNotification,
  InitializeRequest,
  NullLogger,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { version } from '../version.ts';
import { completion } from './completion/complete.ts';
import { actions } from './features/actions.ts';
import { format } from './features/format.ts';
import { navigate } from './features/navigate.ts';
import { outline } from './features/outline.ts';
import { rename } from './features/rename.ts';
import { hover } from './hover/hover.ts';
import { capabilities } from './session/capabilities.ts';
import { type ServeInput, Session } from './session/session.ts';
import { syncTexts } from './session/sync-texts.ts';

const features: readonly ((session: Session) => void)[] = [
  navigate,
  rename,
  actions,
  outline,
  completion,
  hover,
  format,
];

/**
 * Speaks the Language Server Protocol over two streams until the editor leaves. Nothing but the protocol is written.
 *
 * @returns whether the editor said goodbye (`shutdown`) before it left
 */
export async function serve(input: ServeInput): Promise<boolean> {
  const reader = new StreamMessageReader(input.input);
  const connection = createProtocolConnection(reader, new StreamMessageWriter(input.output), NullLogger);
  const session = new Session(connection, input);
  let saidGoodbye = false;
  const left = new Promise<void>((leave) => {
    connection.onNotification(ExitNotification.type, () => leave());
    connection.onClose(() => leave());
    // An editor that has crashed closes the streams, or leaves them broken.
    connection.onError(() => undefined);
    reader.onClose(() => leave());
  });
  connection.onRequest(InitializeRequest.type, (params) => {
    session.begin(params);
    return { capabilities, serverInfo: { name: 'plan', version } };
  });
  connection.onRequest(ShutdownRequest.type, () => {
    saidGoodbye = true;
    session.end();
  });
  syncTexts(session);
  for (const feature of features) feature(session);
  connection.listen();
  await left;
  session.end();
  connection.dispose();
  return saidGoodbye;
}
