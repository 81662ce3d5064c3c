-- What is said of an answer ("≠", "≥", "1–2:", «») stood inside its text. It is `condition.op` alone now.
ALTER TABLE "reports" DISABLE TRIGGER "reports_never_change";--> statement-breakpoint
UPDATE "reports" SET content = (regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(content::text,
  '"answer": "≠ ((?:[^"\\]|\\.)*", (?:"derived": true, )?"question": "(?:[^"\\]|\\.)*", "condition": \{"op": "not_in")', '"answer": "\1', 'g'),
  '"answer": "[≥≤] ((?:[^"\\]|\\.)*", (?:"derived": true, )?"question": "(?:[^"\\]|\\.)*", "condition": \{"op": "(?:gte|lte)")', '"answer": "\1', 'g'),
  '"answer": "\d+(?:–\d+)?: ((?:[^"\\]|\\.)*", (?:"derived": true, )?"question": "(?:[^"\\]|\\.)*", "condition": \{"k": \d+, "op": "rank_top")', '"answer": "\1', 'g'),
  '"answer": "✓((?:[^"\\]|\\.)*", (?:"derived": true, )?"question": "(?:[^"\\]|\\.)*", "condition": \{"op": "answered")', '"answer": "\1', 'g'),
  '"answer": "«((?:[^"\\]|\\.)*)»(", (?:"derived": true, )?"question": "(?:[^"\\]|\\.)*", "condition": \{"op": "text_any")', '"answer": "\1\2', 'g'),
  '» / «(?=[^"]*", (?:"derived": true, )?"question": "(?:[^"\\]|\\.)*", "condition": \{"op": "text_any")', ' / ', 'g'))::jsonb;--> statement-breakpoint
ALTER TABLE "reports" ENABLE TRIGGER "reports_never_change";
