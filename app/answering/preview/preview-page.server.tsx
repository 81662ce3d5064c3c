import { redirect } from '@remix-run/node';
import { currentConsent } from '#surveys/consent-texts';
import { textIn } from '#surveys/element';
import type { Look } from '~/domain/look/look';
import { parseFields } from '~/forms/fields';
import { readBody } from '~/forms/read-body.server';
import { tooLarge } from '~/http';
import { answerLanguage, inNamedLanguage } from '../answer-language.server';
import { isScripted } from '../answer-step';
import type { Asked } from '../models.server';
import { ownEnding } from '../own-ending.server';
import { ConsentPage } from '../page/consent-page';
import { sendPage } from '../page/send-page.server';
import { StepPage } from '../page/step-page';
import { type Drawn, drawStep } from '../steps/draw-step.server';
import { wordsIn } from '../steps/drawn-for.server';
import { postStep } from '../steps/post-step.server';
import { PreviewEnd } from './preview-end';
import { draftIdOf, readPreviewed, writePreviewed } from './previewed.server';

export interface Previewing {
  userId: string;
  company: string;
  look: Look;
  survey: { id: string; title: string; definition: Record<string, unknown> };
}

/** The draft on the very pages customers see, by the very rules; nothing of it is stored. */
export async function previewPage(asking: Request, previewing: Previewing): Promise<Response> {
  const { request } = inNamedLanguage(asking);
  const shown = about(request, previewing);
  const { search } = shown.url;
  if (shown.url.searchParams.has('again')) {
    writePreviewed(previewing.userId, shown.draft, { hasAgreed: false, answers: {} });
    throw redirect(shown.addressWithout('again', 'step', 'end'));
  }
  const { hasAgreed, answers } = readPreviewed(previewing.userId, shown.draft);
  if (!hasAgreed) return sendPage(request, shown.page, consentOf(shown, search));
  if (shown.url.searchParams.has('end'))
    return sendPage(request, shown.page, <PreviewEnd ending={ownEnding(shown.asked, answers)} />);
  const wanted = shown.url.searchParams.get('step');
  return sendStep(request, shown, drawStep(shown.asked, answers, { ...shown.drawn, wanted }));
}

/** A step of it, taken and judged. */
export async function previewForm(request: Request, previewing: Previewing): Promise<Response> {
  const body = await readBody(request);
  if (!body) throw tooLarge();
  const form = parseFields(body.toString('utf8'), { most: 2_000 });
  const shown = about(request, previewing);
  const before = readPreviewed(previewing.userId, shown.draft);
  const keep = (answers: object) =>
    writePreviewed(previewing.userId, shown.draft, {
      hasAgreed: true,
      answers: { ...before.answers, ...answers },
    });
  if (form.get('intent') === 'consent') {
    if (form.get('consent') === 'yes') keep({});
    throw redirect(shown.addressWithout());
  }
  const scripted = isScripted(request);
  const posted = postStep(shown.asked, before.answers, {
    ...shown.drawn,
    form,
    isScripted: scripted,
  });
  const { changes, ...told } = posted;
  keep(changes);
  const to = posted.state === 'done' ? shown.addressOf('end', 'yes') : null;
  if (scripted) return Response.json(to ? { state: 'over', to } : told);
  if (to) throw redirect(to);
  if (posted.state === 'go') throw redirect(shown.addressOf('step', posted.step));
  if (posted.state !== 'again') throw redirect(shown.addressWithout());
  return sendStep(request, shown, posted.html);
}

type About = ReturnType<typeof about>;

function about(request: Request, { company, look, survey }: Previewing) {
  const { definition, id } = survey;
  const language = answerLanguage(request, definition);
  const draft = draftIdOf(id, definition);
  const url = new URL(request.url);
  const asked: Asked = { publicationId: draft, definition, locale: language.spoken };
  const drawn: Drawn = { texts: wordsIn(language), minutesWest: 0 };
  const title = textIn(definition.title, language.spoken, survey.title);
  const description = textIn(definition.description, language.spoken, '');
  const page = { company, look, language, title, description, isScripted: true, isPreview: true };
  const address = (change: (query: URLSearchParams) => void): string => {
    const query = new URLSearchParams(url.search);
    change(query);
    return query.size > 0 ? `${url.pathname}?${query}` : url.pathname;
  };
  return {
    ...{ draft, url, asked, drawn, language, page },
    addressWithout: (...names: string[]) =>
      address((query) => {
        for (const name of names) query.delete(name);
      }),
    addressOf: (name: string, value: string) => address((query) => query.set(name, value)),
  };
}

function consentOf({ page, language, url }: About, search: string) {
  const { version, words } = currentConsent('public');
  const consent = { version, ...words[language.locale] };
  const path = url.pathname + search;
  return <ConsentPage page={{ ...page, state: 'consent', consent, key: null, path }} errors={[]} />;
}

const sendStep = (request: Request, { page, language, draft }: About, html: string): Response =>
  sendPage(
    request,
    page,
    <StepPage
      {...{ ...page, language, html }}
      responseId={`preview ${draft}`}
      cleanAddress={null}
      graceWords={null}
    />,
  );
