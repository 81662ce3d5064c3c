import { redirect } from '@remix-run/node';
import type { Answers } from '#surveys/engine/apply-answers';
import type { Door } from './doors.server';
import type { SentForm } from './files/read-sent-form.server';
import type { Refused } from './posted-form';
import type { Posted } from './steps/post-step.server';

/** `before`: what was stored when it was read. */
type Shown = Exclude<Posted, { state: 'done' }> & { before?: Answers };

interface Ways {
  /** In so many seconds; what was sent is still there. */
  later: (seconds: number, form: SentForm) => Response | Refused;
  /** There is nothing more to answer here. */
  over: (to: string) => Response;
  /** `end` is what to say where the survey has ended. */
  step: (door: Door, posted: Shown, end: string | null) => Response | Refused;
}

/** The script of the page asks for what it shows in the same page. */
export const isScripted = (request: Request): boolean =>
  request.headers.get('Accept') === 'application/json';

/** How a step is answered: as what the script reads, or as a page. */
export const answerIn = (request: Request): Ways => (isScripted(request) ? inData : inPages);

const inData: Ways = {
  later: (seconds) =>
    Response.json({}, { status: 429, headers: { 'Retry-After': String(seconds) } }),
  over: (to) => Response.json({ state: 'over', to }),
  step: (_door, { changes: _kept, before: _known, ...shown }, end) =>
    Response.json(end ? { ...shown, end } : shown),
};

const inPages: Ways = {
  later: (seconds, form) => ({ errors: [], wait: { seconds, fields: [...form] } }),
  over: (to) => redirect(to, 303),
  step(door, posted) {
    if (posted.state === 'go') return redirect(door.stepPath(posted.step), 303);
    if (posted.state !== 'again' || !posted.html) return redirect(door.path, 303);
    return { errors: [], html: posted.html, status: posted.isWrong ? 400 : 200 };
  },
};
