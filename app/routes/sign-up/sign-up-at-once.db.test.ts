import { expect, it } from 'vitest';
import { freshProcessDatabase } from '#test/support/process-database';
import { aRequest } from '#test/support/sign-in';
import { action } from './actions.server';

await freshProcessDatabase();

function signUp(email: string) {
  const fields = { workspaceName: 'Bakery', name: 'Eva', email, password: 'a long password' };
  const request = aRequest('/sign-up', { method: 'POST', body: new URLSearchParams(fields) });
  return action({ request, params: {}, context: { cspNonce: '' } });
}

it('without a mail server the account is there at once, and a known address is told', async () => {
  const answer = await signUp('local@example.com');
  if (!(answer instanceof Response)) throw new Error('Not let in');
  expect(answer.headers.get('Location')).toMatch(/^\/w\//);
  expect(await signUp('local@example.com')).toMatchObject({
    data: { errors: { email: 'emailTaken' } },
  });
});
