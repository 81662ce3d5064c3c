import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  type VisitorOptions,
} from '#test/support/browser';
import { aSignedInVisitor } from '#test/support/signed-in';

const given = inject('prepared').reports;

type Role = 'founder' | 'editor' | 'tracker' | 'viewer';

function signedIn(role: Role, options: VisitorOptions = {}): Promise<Page> {
  return aSignedInVisitor(role, given, options);
}

const reportPath = (name: keyof typeof given.reports) =>
  `/w/${given.slug}/reports/${given.reports[name]}`;
async function looksRight(page: Page) {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}
const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click();

describe.each<[string, VisitorOptions]>([
  ['in English', {}],
  ['in Russian on a phone', { locale: 'ru', phone: true }],
  ['in Russian in the dark', { locale: 'ru', darkMode: true }],
])('reports %s', (_name, visitor) => {
  test.each(['segment', 'noise', 'tooLittle'] as const)('%s is readable for all', async (name) => {
    const page = await signedIn('viewer', visitor);
    await page.goto(reportPath(name));
    await looksRight(page);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('[role="img"]').count()).toBeGreaterThan(1);
    expect(await page.locator('main').innerText()).not.toMatch(/reports\.|\{\{|NaN|undefined/);
  });

  test('every other page of the way holds, too', async () => {
    const page = await signedIn('tracker', visitor);
    const review = `${reportPath('segment')}/review?claim=segments.s1.expected`;
    const truth = `${reportPath('noise')}/truth`;
    const list = `/w/${given.slug}/reports`;
    for (const path of ['/reviews', list, review, truth, `/w/${given.slug}/offers`]) {
      await page.goto(path);
      await looksRight(page);
    }
  });
});

test('on noise the report refuses plainly and says what to ask next', async () => {
  const page = await signedIn('founder');
  await page.goto(reportPath('noise'));
  const said = await page.locator('main').innerText();
  expect(said).toContain('There is no reliable difference');
  expect(await page.locator('#notSaid ol li').count()).toBe(3);
  expect(await page.locator('#segments').count()).toBe(0);
});

test('a tracker pins a comment to one sentence and judges; the founder sees both', async () => {
  const tracker = await signedIn('tracker');
  await tracker.goto(reportPath('segment'));
  const claim = '#claim-segments-s1-expected';
  await tracker.locator(`${claim} a`).click();
  await tracker.locator('[name="comment"]').fill('Only 24 people: ask ten more before the launch.');
  await press(tracker, /Pin the comment/);
  await tracker.waitForURL(/#claim-segments-s1-expected$/);
  await tracker.locator(`${claim} li`).waitFor();

  await tracker.goto(`${reportPath('segment')}/review`);
  await press(tracker, /Give the verdict/);
  await tracker.locator('[role="alert"]').waitFor();
  await tracker.locator('[value="questioned"]').check();
  await tracker.locator('[name="summary"]').fill('Promising. Check it on new customers first.');
  await press(tracker, /Give the verdict/);
  await tracker.getByText('The verdict is given').waitFor();
  await tracker.goto('/reviews');
  expect(await tracker.locator('main').innerText()).toContain('ask ten more before the launch');

  const founder = await signedIn('founder');
  await founder.goto(`/w/${given.slug}/reports`);
  expect(await founder.locator('main table').innerText()).toMatch(/Questioned[\s\S]*1 comment/);
  await founder.goto(reportPath('segment'));
  expect(await founder.locator(claim).innerText()).toContain('ask ten more');
  expect(await founder.locator('main').innerText()).toContain('Check it on new customers first');
  await looksRight(founder);
});

test('the founder names the profile, writes two versions and sees every changed word', async () => {
  const page = await signedIn('founder');
  await page.goto(reportPath('segment'));
  await page.locator('[name="name"]').first().fill('');
  await press(page, /Accept and name/);
  await page.locator('[role="alert"]').waitFor();
  await page.locator('[name="name"]').first().fill('Just gone online');
  await press(page, /Accept and name/);
  await page.getByRole('status').getByText('Just gone online').waitFor();
  await page.getByRole('link', { name: 'Write an offer' }).click();
  await page.locator('[name="title"]').fill('Spring course');
  await press(page, /Create the offer/);
  await page.waitForURL(/\/offers\/[0-9a-f-]{36}$/);
  const wordings = ['Twelve sessions by Friday', 'Twelve Zoom sessions by tonight'];
  for (const [position, body] of wordings.entries()) {
    await page.locator('[name="body"]').fill(body);
    await page.locator('[name="reason"]').fill('Their own words');
    await press(page, /Keep as version/);
    await page.getByText(`Version ${position + 1} is kept`).waitFor();
  }
  expect(await page.locator('ins').allInnerTexts()).toEqual([
    expect.stringContaining('Zoom'),
    expect.stringContaining('tonight'),
  ]);
  expect(await page.locator('del').innerText()).toContain('Friday');
  await looksRight(page);
});

test('without scripts the same forms work', async () => {
  const page = await signedIn('tracker', { javaScript: false, locale: 'ru' });
  await page.goto(`${reportPath('noise')}/review?claim=verdict`);
  await page.locator('[name="comment"]').fill('Согласна: сегмента здесь нет.');
  await press(page, /Прикрепить/);
  await page.waitForURL(/#claim-verdict$/);
  expect(await page.locator('#claim-verdict').innerText()).toContain('сегмента здесь нет');
});

test('who may not, is turned away by the server', async () => {
  const send = async (role: Role, path: string, form: Record<string, string>) => {
    const page = await signedIn(role);
    const headers = { Origin: inject('appUrl') };
    return (await page.request.post(path, { form, headers, maxRedirects: 0 })).status();
  };
  const verdict = { intent: 'verdict', verdict: 'accepted', summary: 'Fine' };
  const review = `${reportPath('segment')}/review`;
  expect(await send('editor', review, verdict)).toBe(403);
  expect(await send('viewer', review, verdict)).toBe(403);
  expect(await send('tracker', reportPath('segment'), { segment: 's1', name: 'Mine' })).toBe(403);
  expect(await send('viewer', `/w/${given.slug}/offers`, { title: 'Mine' })).toBe(403);
  expect(await send('tracker', `/w/${given.slug}/reports`, { survey: 'any' })).toBe(403);
});
