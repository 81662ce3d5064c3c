import { expect, test } from 'vitest';
import { ownPicture } from './pictures';

test.each(['data:image/png;base64,AA', 'DATA:image/svg+xml,%3Csvg', ' /pictures/desk.png '])(
  '%j is shown',
  (link) => expect(ownPicture(link)).toBe(link.trim()),
);

test.each([
  'https://stranger.example/x.png',
  '//stranger.example/x.png',
  '/\\stranger.example/x.png',
  '/\t/stranger.example/x.png',
  'data:text/html,<script>1</script>',
  'javascript:alert(1)',
  'desk.png',
  '',
  null,
  { default: '/x.png' },
])('%j is not', (link) => expect(ownPicture(link)).toBeNull());
