import { componentRules } from './components.ts';
import { correctionRules } from './corrections.ts';
import { effectRules } from './effects.ts';
import { explanationRules } from './explanations.ts';
import { fileNameRules } from './file-names.ts';
import { likelyMistakeRules } from './likely-mistakes.ts';
import { markdownMistakeRules } from './markdown-mistakes.ts';
import { markdownRules } from './markdown.ts';
import { objectiveRules } from './objectives.ts';
import { reachRules } from './reach.ts';
import { reconciliationRules } from './reconciliation.ts';
import { referenceRules } from './references.ts';
import { reminderRules } from './reminders.ts';
import { repairRules } from './repairs.ts';
import type { Rule } from './rule.ts';
import { siteRules } from './site.ts';
import { textRules } from './texts.ts';
import { nothingInTheFuture, orderOfTimes } from './times.ts';
import { titleRules } from './titles.ts';
import { updateRules } from './updates.ts';

/** Every rule: errors, then warnings. Diagnostics of one place are reported in this order. */
export const rules: readonly Rule[] = [
	...referenceRules,
	orderOfTimes,
	...effectRules,
	...updateRules,
	...correctionRules,
	...repairRules,
	...titleRules,
	...textRules,
	...markdownRules,
	...fileNameRules,
	...componentRules,
	...reachRules,
	...siteRules,
	...objectiveRules,
	...explanationRules,
	nothingInTheFuture,
	...reminderRules,
	...reconciliationRules,
	...likelyMistakeRules,
	...markdownMistakeRules,
];
