import { fill, KB, MB } from './fill';
import type { Flood } from './flood';
import { namesOf } from './form-floods';
import type { Place, Places } from './places';

export const answerFloods = ({ personal, public: open }: Places): Flood[] => [
  ...stepFloods('answers by script', personal, 'application/json'),
  ...stepFloods('plain answers', personal, 'text/html'),
  ...stepFloods('public answers', open, 'text/html'),
];

const largest = 250 * KB;

/** Everything that can be sent as a step, as the script sends it or as a browser without it. */
function stepFloods(kind: string, next: () => Place, accept: string): Flood[] {
  const place = next();
  const form = (what: string, fields: Buffer, times = 10): Flood => ({
    what: `${kind}: ${what}`,
    path: place.path,
    headers: { Cookie: place.cookie, Accept: accept },
    body: Buffer.concat([Buffer.from('intent=step&step=1.1&'), fields]),
    times,
  });
  return [
    form('one, refused (for comparison)', Buffer.from('q0=b')),
    form('64 KB of q0=b&', fill(64 * KB, 'q0=b&')),
    form('250 KB of q0=b&', fill(largest, 'q0=b&')),
    form('30 KB of other names', namesOf(30 * KB, (at) => `q0.${at}=1`).subarray(0, 28_000)),
    form(
      '250 KB of other names',
      namesOf(largest, (at) => `q0.${at}=1`),
    ),
    form('250 KB in one value', Buffer.concat([Buffer.from('q0='), fill(largest, 'x')])),
    form(
      '250 KB of steps gone past',
      namesOf(largest, (at) => `passed=1.${at}`),
    ),
    form('1 MB', fill(MB - KB, 'q0=b&')),
  ];
}
