import { agesAscend } from './ages-ascend.ts';
import { completionDue } from './completion-due.ts';
import { componentSince } from './component-since.ts';
import { correctionsNameSomething } from './corrections-name-something.ts';
import { declaredButNotMeasured } from './declared-but-not-measured.ts';
import { disjointSpans } from './disjoint-spans.ts';
import { doneRepairsHaveEvidence } from './done-repairs-have-evidence.ts';
import { droppedRepairsExplainWhy } from './dropped-repairs-explain-why.ts';
import { effectFitsKind } from './effect-fits-kind.ts';
import { effectsWithinIncident } from './effects-within-incident.ts';
import { endNeedsUpdate } from './end-needs-update.ts';
import { explanationExplainsSomething } from './explanation-explains-something.ts';
import { explainedByNow } from './explained-by-now.ts';
import { explanationsEndAfterStart } from './explanations-end-after-start.ts';
import { fileNameDate } from './file-name-date.ts';
import { headingsBelowTitle } from './headings-below-title.ts';
import { impactFitsEffects } from './impact-fits-effects.ts';
import { knownComponent } from './known-component.ts';
import { knownExplainedComponent } from './known-explained-component.ts';
import { knownObjectiveSubject } from './known-objective-subject.ts';
import { knownRelated } from './known-related.ts';
import { laterThanFirstUpdate } from './later-than-first-update.ts';
import { linksLeadSomewhere } from './links-lead-somewhere.ts';
import { measuredButNotDeclared } from './measured-but-not-declared.ts';
import { noCopiedTime } from './no-copied-time.ts';
import { noDateInTitle } from './no-date-in-title.ts';
import { noHtml } from './no-html.ts';
import { noLiveLinks } from './no-live-links.ts';
import { noOpenEnds } from './no-open-ends.ts';
import { noPersonalData } from './no-personal-data.ts';
import { noSecrets } from './no-secrets.ts';
import { noStatusInTitle } from './no-status-in-title.ts';
import { nothingInTheFuture } from './nothing-in-the-future.ts';
import { oneFileANotice } from './one-file-a-notice.ts';
import { openRepairsHaveOwners } from './open-repairs-have-owners.ts';
import { oneRenameAFile } from './one-rename-a-file.ts';
import { orderOfTimes } from './order-of-times.ts';
import { plainTitle } from './plain-title.ts';
import { nextUpdateAfterUpdate } from './next-update-after-update.ts';
import { nextUpdateDue } from './next-update-due.ts';
import { recordGapsInOrder } from './record-gaps-in-order.ts';
import { redirectsComeFromNoFile } from './redirects-come-from-no-file.ts';
import { redirectsLeadToAFile } from './redirects-lead-to-a-file.ts';
import { relatedToOthers } from './related-to-others.ts';
import { repairDue } from './repair-due.ts';
import { resolvedAfterStart } from './resolved-after-start.ts';
import { resolvedNeedsEndAndCause } from './resolved-needs-end-and-cause.ts';
import { resolvedExplainsWhatHappened } from './resolved-explains-what-happened.ts';
import { startBeforeFirstUpdate } from './start-before-first-update.ts';
import { startNearFirstUpdate } from './start-near-first-update.ts';
import { uniqueComponentIds } from './unique-component-ids.ts';
import { uniqueObjectiveIds } from './unique-objective-ids.ts';
import { uniqueRepairIds } from './unique-repair-ids.ts';
import { uniqueSubjectIds } from './unique-subject-ids.ts';
import { updatesAscend } from './updates-ascend.ts';
import { weightsNeverFall } from './weights-never-fall.ts';
import { updateDue } from './update-due.ts';
import { postmortemDue } from './postmortem-due.ts';
import { postmortemWithBody } from './postmortem-with-body.ts';
import type { Rule } from './rule.ts';

/** Every rule, errors first, in the order of the documentation. */
export const rules: readonly Rule[] = [
	knownComponent,
	knownRelated,
	relatedToOthers,
	orderOfTimes,
	effectsWithinIncident,
	effectFitsKind,
	disjointSpans,
	updatesAscend,
	resolvedAfterStart,
	resolvedNeedsEndAndCause,
	resolvedExplainsWhatHappened,
	nextUpdateAfterUpdate,
	laterThanFirstUpdate,
	correctionsNameSomething,
	postmortemWithBody,
	uniqueRepairIds,
	openRepairsHaveOwners,
	doneRepairsHaveEvidence,
	droppedRepairsExplainWhy,
	noStatusInTitle,
	noDateInTitle,
	plainTitle,
	noPersonalData,
	noSecrets,
	linksLeadSomewhere,
	headingsBelowTitle,
	oneFileANotice,
	fileNameDate,
	uniqueComponentIds,
	uniqueSubjectIds,
	componentSince,
	weightsNeverFall,
	recordGapsInOrder,
	redirectsLeadToAFile,
	redirectsComeFromNoFile,
	oneRenameAFile,
	agesAscend,
	knownObjectiveSubject,
	uniqueObjectiveIds,
	knownExplainedComponent,
	explanationsEndAfterStart,
	explainedByNow,
	nothingInTheFuture,
	endNeedsUpdate,
	postmortemDue,
	updateDue,
	nextUpdateDue,
	completionDue,
	repairDue,
	measuredButNotDeclared,
	declaredButNotMeasured,
	explanationExplainsSomething,
	noOpenEnds,
	noLiveLinks,
	noCopiedTime,
	startBeforeFirstUpdate,
	startNearFirstUpdate,
	impactFitsEffects,
	noHtml,
];
