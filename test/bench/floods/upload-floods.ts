import { fill, KB, MB } from './fill';
import type { Flood } from './flood';
import { manyParts, multipart } from './form-floods';
import type { Places } from './places';

const fileHead =
  '--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\nContent-Type: text/csv\r\n\r\n';

export const aFile = (content: Buffer): Buffer =>
  Buffer.concat([Buffer.from(fileHead), content, Buffer.from('\r\n--x--\r\n')]);

export function uploadFloods({ cookie, workspace }: Places): Flood[] {
  const upload = (what: string, body: Buffer, times = 1): Flood => ({
    what: `upload: ${what}`,
    path: `/w/${workspace}/imports/new`,
    headers: { ...multipart, Cookie: cookie },
    body,
    times,
  });
  return [
    upload('1 KB, refused (for comparison)', aFile(fill(KB, 'a\n')), 5),
    upload('5 MB of tiny parts', manyParts(5 * MB)),
    upload('5 MB of empty lines between parts', fill(5 * MB, '\r\n')),
    upload('5 MB without a boundary', fill(5 * MB, 'a')),
    upload('5 MB of header', Buffer.concat([Buffer.from('--x\r\nA: '), fill(5 * MB, 'a')])),
    upload(
      '5 MB of header lines',
      Buffer.concat([Buffer.from('--x\r\n'), fill(5 * MB, 'A: b\r\n')]),
    ),
    upload('5 MB of near boundaries', aFile(fill(5 * MB, '\r\n--y'))),
    upload('4 MB of near boundaries, a table', aFile(fill(4 * MB, '\r\n--y'))),
    upload('20 MB of short lines', aFile(fill(20 * MB, 'a\n'))),
    upload('20 MB of empty lines', aFile(fill(20 * MB, '\n'))),
    upload('20 MB of CRLF', aFile(fill(20 * MB, '\r\n'))),
    upload('20 MB of quotes', aFile(fill(20 * MB, '"'))),
    upload('20 MB of quotes and commas', aFile(fill(20 * MB, '"",'))),
    upload('20 MB of commas', aFile(fill(20 * MB, ','))),
    upload('20 MB of a table of one letter', aFile(fill(20 * MB, 'a,b\n'))),
    upload('20 MB of a wide table', aFile(fill(20 * MB, `${'a,'.repeat(200)}\n`))),
    upload('49 MB of a table', aFile(fill(49 * MB, `${'word,'.repeat(12)}\n`))),
    upload('49 MB called a workbook', aFile(fill(49 * MB, 'PK\u0003\u0004xxxx'))),
    upload('60 MB in one value', aFile(fill(60 * MB, 'a'))),
  ];
}
