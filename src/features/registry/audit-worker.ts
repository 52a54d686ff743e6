import type { Request } from './protocol.ts';
import { Session } from './session.ts';

// A hundred thousand cases are planned here, while the page goes on answering.
const session = new Session((answer) => postMessage(answer));
addEventListener('message', ({ data }: MessageEvent<Request>) => void session.receive(data));
